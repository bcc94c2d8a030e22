package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A place in the texts of one matter at which townships have different characters. */
final class Spot {

    private final Map<Character, Map<String, Use>> uses = new TreeMap<>();

    void add(char character, Passage passage, int index) {
        uses.computeIfAbsent(character, key -> new TreeMap<>())
                .putIfAbsent(passage.row().township().code(), new Use(passage, index));
    }

    /** One finding for each township with a character that fewer have than another; where as many have each, for the first. */
    List<Finding> minority() {
        List<Map.Entry<Character, Map<String, Use>>> byUse = uses.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Character, Map<String, Use>> use) ->
                                -use.getValue().size())
                        .thenComparing(use -> use.getValue().keySet().iterator().next(), Comparator.reverseOrder()))
                .toList();
        Map.Entry<Character, Map<String, Use>> most = byUse.get(0);
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Character, Map<String, Use>> fewer : byUse.subList(1, byUse.size())) {
            boolean undecided = fewer.getValue().size() == most.getValue().size();
            fewer.getValue().values().stream()
                    .limit(undecided ? 1 : Long.MAX_VALUE)
                    .forEach(use -> findings.add(finding(fewer.getKey(), use, most)));
        }
        return findings;
    }

    private static Finding finding(char character, Use own, Map.Entry<Character, Map<String, Use>> most) {
        Use twin = most.getValue().values().iterator().next();
        return Finding.in(
                        own.passage().row(),
                        own.passage().cell(),
                        QualityRule.DRIFT,
                        own.passage().excerpt(own.index()),
                        String.valueOf(character),
                        most.getKey().toString(),
                        String.valueOf(most.getValue().size()))
                .with(Twin.of(twin.passage().row(), twin.passage().excerpt(twin.index())));
    }

    private record Use(Passage passage, int index) {}
}
