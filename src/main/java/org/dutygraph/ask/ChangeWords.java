package org.dutygraph.ask;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.PlaceNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where words lead that ask what has changed. No question of the catalogue tells that, because the graph holds the current lists
 * alone; the page that compares lists does.
 */
@Component
class ChangeWords {

    private static final int MOST_COUNTIES = 500;

    /** The first that is found tells the kind of change; the last is any. */
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(
                "first",
                words("(?:最先|首先|先后|谁先|哪.{0,4}先).{0,8}(?:收回|上收)|took back.*first|first.*(?:to )?(?:take|took) back"));
        KINDS.put("newly-reclaimed", words("新(?:近|增)?(?:收回|上收)|newly (?:reclaimed|taken back)"));
        KINDS.put("handed-back", words("交还|还给|退还|重新下放|下放(?:给|回|到)乡镇|(?:handed|given) back"));
        KINDS.put("departments", words("(?:部门|局).{0,6}(?:变动|变化|变了|换了)|departments? (?:gained|lost|changed)"));
        KINDS.put(
                "",
                words("变了什么|有(?:什么|哪些|何)变化|变化了|变动|改了(?:什么|哪些)|和(?:去年|上一版|前一份).{0,8}(?:比|不同)|what(?: has)? changed"));
    }

    private final KnownValues known;

    ChangeWords(KnownValues known) {
        this.known = known;
    }

    private static Pattern words(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** The page's address, with the county that the words name; empty where they ask nothing of the kind. */
    Optional<String> address(String words) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(words).find())
                .findFirst()
                .map(kind -> kind.getKey().equals("first")
                        ? UriComponentsBuilder.fromPath("/what-changed/first")
                                .queryParamIfPresent("county", county(words))
                                .toUriString()
                        : UriComponentsBuilder.fromPath("/what-changed")
                                .queryParamIfPresent("county", county(words))
                                .queryParamIfPresent(
                                        "kind", Optional.of(kind.getKey()).filter(code -> !code.isEmpty()))
                                .toUriString());
    }

    private Optional<String> county(String words) {
        return known.all("county", MOST_COUNTIES).stream()
                .flatMap(county ->
                        PlaceNames.of(county).filter(words::contains).map(name -> Map.entry(name, county.value())))
                .max(Comparator.comparingInt(named -> named.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
