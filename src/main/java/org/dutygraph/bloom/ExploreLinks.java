package org.dutygraph.bloom;

import java.nio.charset.StandardCharsets;
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

    private final Perspectives perspectives;
    private final String address;

    ExploreLinks(Perspectives perspectives, @Value("${dutygraph.explore-address}") String address) {
        this.perspectives = perspectives;
        this.address = address.strip();
    }

    /** The link for a phrase, with values that give an answer; null where there are to be no links. */
    public @Nullable Link of(Phrase phrase) {
        String text = phrase.filled(phrase.samples());
        return address.isEmpty() ? null : new Link(text, address(text));
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
