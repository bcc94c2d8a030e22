package org.dutygraph.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.question.Question;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where words lead that ask what has changed. No question of the catalogue tells that, because the graph holds the current lists
 * alone; the pages that compare lists do.
 */
final class ChangeWords {

    private static final String FIRST = "first";
    private static final String VERSIONS = "versions";

    /** The first that is found tells the kind of change; the last is any. */
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(
                FIRST,
                words("(?:最先|首先|先后|谁先|哪.{0,4}先).{0,8}(?:收回|上收)"
                        + "|\\b(?:took|take|taken) back\\b.{0,40}\\bfirst$|\\bfirst (?:to )?(?:take|took) back\\b"));
        KINDS.put(
                VERSIONS,
                words(
                        "(?:几|哪些|多少)个?(?:版本|版清单)|(?:以前|从前|过去|旧|历次|历年|各版|前几版)的?(?:履职事项)?清单|清单的(?:历史|先后|版本)"
                                + "|\\b(?:former|earlier|previous|older|all) (?:versions?|lists?) of\\b|\\bhow many versions\\b"));
        KINDS.put(
                "newly-reclaimed",
                words("新(?:近|增)?(?:收回|上收)|从(?:配合|基本)\\S{0,8}(?:变成|变为|改为|改成|转为|移到|移入|调到)\\S{0,6}(?:收回|上收)"
                        + "|\\bnewly (?:reclaimed|taken back)|\\bfrom assisted to reclaimed\\b"));
        KINDS.put(
                "handed-back",
                words(
                        "(?:交还|退还|还)给?了?(?:哪些|什么)?(?:乡镇|街道)|(?:哪些|什么|多少)\\S{0,8}(?:交还|退还)(?!给?(?:县|上级|部门|市|区))|重新下放|下放(?:给|回|到)(?:乡镇|街道)"
                                + "|\\b(?:handed|given|passed) back(?: down)? to (?:the )?(?:townships?|streets?|them)\\b|\\bhanded down again\\b"));
        KINDS.put(
                "lost",
                words("(?:失去|减去|减掉|删去|删掉)\\S{0,12}(?:没有?(?:人|谁|部门)|无人|无部门)\\S{0,3}[接承]"
                        + "|\\blost\\b.{0,40}\\b(?:nobody|no one|without any(?:body|one)?)\\b"));
        KINDS.put(
                "departments",
                words("(?:部门|局)\\S{0,6}(?:变动|变化|变了|换了)|部门\\S{0,4}(?:增加|减少|新增)了?\\S{0,6}(?:事项|职责)"
                        + "|\\b(?:departments?|offices?|bureaus?) (?:have |has )?(?:gained|lost|changed)\\b"));
        KINDS.put(
                "moved",
                words(
                        "(?:换了|移到|移入|调到|转到|挪到)\\S{0,4}(?:另一|别的|哪张|其他)\\S{0,2}清单|换了清单|\\bmoved (?:between|to another) lists?\\b"));
        KINDS.put("added", words("新增(?:加)?了?(?:哪|什么|多少|的)|增加了(?:哪|什么|多少)|\\b(?:was|were|been|newly) added\\b"));
        KINDS.put(
                "removed",
                words("(?:减少|删去|删除|删掉)了?(?:哪|什么|多少)|\\b(?:was|were|been) (?:dropped|removed) from the lists?\\b"));
        KINDS.put(
                "",
                words(
                        "变了什么|有(?:什么|哪些|何|啥)(?:新)?变化|变化了|变动|改了(?:什么|哪些)|动态调整了?(?:什么|哪些)|(?:和|跟|与|同|比)(?:去年|上一?[版份次]|前一?[版份次]).{0,10}(?:比|不同|变)"
                                + "|(?:份额|占比|比例|比重)\\S{0,6}(?:变|移动|升|降)|\\bwhat(?: has| have|'s|’s)?(?: been)? changed\\b|\\bchanged since\\b"
                                + "|\\bshares?\\b.{0,30}\\b(?:changed?|moved?|gr[eo]w|shr[aiu]nk)\\b"));
    }

    private ChangeWords() {}

    private static Pattern words(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** The page's address, with the place that the words name; empty where they ask nothing of the kind. */
    static Optional<String> address(Reading reading) {
        return kind(reading.text()).map(kind -> address(kind, reading));
    }

    /** Whether a question itself is about what has changed. */
    static boolean areOf(Question question) {
        return Stream.of(
                        question.title().zh(),
                        question.title().en(),
                        question.question().zh(),
                        question.question().en())
                .anyMatch(text -> kind(text).isPresent());
    }

    /** The word for the kind of change that a text asks for; empty where it asks for none. */
    static Optional<String> kind(String text) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String address(String kind, Reading reading) {
        Optional<String> township = named("township", reading);
        if (!kind.equals(FIRST) && township.isPresent()) {
            return UriComponentsBuilder.fromPath("/versions/{township}")
                    .build(township.get())
                    .toString();
        }
        boolean isOfRows = !kind.equals(FIRST) && !kind.equals(VERSIONS) && !kind.isEmpty();
        return UriComponentsBuilder.fromPath(kind.equals(FIRST) ? "/what-changed/first" : "/what-changed")
                .queryParamIfPresent("county", named("county", reading))
                .queryParamIfPresent("kind", Optional.of(kind).filter(code -> isOfRows))
                .toUriString();
    }

    /** The one place of its type that is named; empty where there are several, or it may be another. */
    private static Optional<String> named(String type, Reading reading) {
        List<Mention> mentions = reading.mentions(type);
        return mentions.size() == 1 && mentions.get(0).others().isEmpty()
                ? Optional.of(mentions.get(0).named().value())
                : Optional.empty();
    }
}
