package org.dutygraph.collection;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.ThingPages;

/**
 * What an address says is marked.
 *
 * @param kind the label of its node, such as {@code Duty}
 * @param key its id, code or name
 */
record Marked(String kind, String key) {

    /** As many as fit into an address, with what is said of each; a server takes up to a thousand values. */
    static final int MOST = 300;

    /**
     * What is marked, each once, in the order given.
     *
     * @param things each as {@code Kind:key}, such as {@code Duty:652325105-reclaimed-1}
     * @throws RequestProblem 400 where one is written otherwise or of a kind without a page, 413 where there are too many
     */
    static List<Marked> of(String... things) {
        Set<String> once = new LinkedHashSet<>(Arrays.asList(things));
        once.removeIf(String::isBlank);
        if (once.size() > MOST) {
            throw RequestProblem.tooLarge("too-many-marked", once.size(), MOST);
        }
        return once.stream().map(Marked::parse).toList();
    }

    private static Marked parse(String thing) {
        int colon = thing.indexOf(':');
        String kind = colon < 0 ? "" : thing.substring(0, colon);
        if (!ThingPages.isMarkable(kind)) {
            throw RequestProblem.badRequest("no-thing-to-mark", thing);
        }
        return new Marked(kind, thing.substring(colon + 1));
    }

    /** By their kinds the keys. */
    static Map<String, Set<String>> byKind(List<Marked> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Marked::kind, Collectors.mapping(Marked::key, Collectors.toSet())));
    }

    /** As addresses write it. */
    @Override
    public String toString() {
        return kind + ':' + key;
    }
}
