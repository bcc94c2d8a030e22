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

    /** One finding for each township, whichever character it has: nothing here tells which one is meant. */
    List<Finding> differences() {
        List<Map.Entry<Character, Map<String, Use>>> byUse = uses.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Character, Map<String, Use>> use) ->
                                -use.getValue().size())
                        .thenComparing(use -> use.getValue().keySet().iterator().next(), Comparator.reverseOrder()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Character, Map<String, Use>> own : byUse) {
            Map.Entry<Character, Map<String, Use>> other = byUse.get(own.equals(byUse.get(0)) ? 1 : 0);
            own.getValue().values().forEach(use -> findings.add(finding(own.getKey(), use, other)));
        }
        return findings;
    }

    private static Finding finding(char character, Use own, Map.Entry<Character, Map<String, Use>> other) {
        Use twin = other.getValue().values().iterator().next();
        return Finding.in(
                        own.passage().row(),
                        own.passage().cell(),
                        QualityRule.DRIFT,
                        own.passage().excerpt(own.index()),
                        String.valueOf(character),
                        other.getKey().toString(),
                        String.valueOf(other.getValue().size()))
                .with(Twin.of(twin.passage().row(), twin.passage().excerpt(twin.index())));
    }

    private record Use(Passage passage, int index) {}
}
