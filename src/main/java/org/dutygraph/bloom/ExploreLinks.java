package org.dutygraph.bloom;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Links that open Bloom or Explore with a search phrase filled in. Their form is Neo4j's: {@code search}, {@code
 * perspective} and {@code run} behind the address at which the tool is found.
 */
@Component("exploreLinks")
class ExploreLinks {

    private final Phrases phrases;
    private final Perspectives perspectives;
    private final String address;

    ExploreLinks(Phrases phrases, Perspectives perspectives, @Value("${dutygraph.explore-address}") String address) {
        this.phrases = phrases;
        this.perspectives = perspectives;
        this.address = address.strip();
    }

    /**
     * The link for a question of the catalogue; null where no phrase draws it, or there are to be no links.
     *
     * @param names the parameters that have values
     * @param values what people call these values, in the same order
     */
    public @Nullable Link ofQuestion(String question, List<String> names, List<String> values) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            given.put(names.get(at), values.get(at));
        }
        return link(phrases.asking(question, given.keySet()), given);
    }

    /** The link for a phrase, with a value for its first parameter; null where there are to be no links. */
    public @Nullable Link ofPhrase(String name, String value) {
        Optional<Phrase> phrase = phrases.named(name);
        Map<String, String> given = new HashMap<>();
        phrase.flatMap(found -> found.parameters().stream().findFirst())
                .ifPresent(parameter -> given.put(parameter.name(), value));
        return link(phrase, given);
    }

    private @Nullable Link link(Optional<Phrase> phrase, Map<String, String> given) {
        return address.isEmpty()
                ? null
                : phrase.map(found -> found.filled(given))
                        .map(text -> new Link(text, address(text)))
                        .orElse(null);
    }

    private String address(String text) {
        return address + (address.contains("?") ? "&" : "?") + "search=" + encoded(text) + "&perspective="
                + encoded(perspectives.name()) + "&run=true";
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * A link into Bloom or Explore.
     *
     * @param phrase what is asked there, in words
     */
    record Link(String phrase, String address) {}
}
