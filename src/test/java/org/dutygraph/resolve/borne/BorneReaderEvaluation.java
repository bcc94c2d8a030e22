package org.dutygraph.resolve.borne;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.ReaderLabels;
import org.dutygraph.resolve.wording.ReceivedDuties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares what is still borne with what a reader wrote down of some reclaimed duties, one row for each other duty that bears it, or one
 * without another duty where none does. What the reader holds possible is neither missed nor wrong where what is sure is counted. It
 * measures and does not fail.
 */
@Tag("evaluation")
class BorneReaderEvaluation {

    private static final String POSSIBLE = "possible";

    @Test
    void agreementWithAReader() {
        Path file = ReaderLabels.file("still-borne.csv");
        List<Map<String, String>> rows = Files.exists(file) ? ReaderLabels.rows(file) : List.of();
        if (rows.isEmpty() || !rows.get(0).containsKey("reclaimed_duty_id")) {
            System.out.println("no labels of a reader at " + file);
            return;
        }
        Set<String> read = new TreeSet<>();
        SortedMap<String, String> labels = new TreeMap<>();
        for (Map<String, String> row : rows) {
            String reclaimed = row.getOrDefault("reclaimed_duty_id", "");
            String other = row.getOrDefault("other_duty_id", "");
            read.add(reclaimed);
            if (!other.isEmpty() && !other.equals("none") && !other.equals("-")) {
                labels.put(
                        reclaimed + " " + other,
                        row.getOrDefault("strength", "").contains(POSSIBLE) ? POSSIBLE : "sure");
            }
        }
        SortedMap<String, BorneDuty> found = new TreeMap<>();
        BorneDuty.of(ReceivedDuties.all()).stream()
                .filter(pair -> read.contains(pair.reclaimed().toString()))
                .forEach(pair -> found.put(pair.reclaimed() + " " + pair.other(), pair));
        mistakes(rows, labels, found);
        read.stream()
                .map(duty -> duty.substring(0, 6))
                .distinct()
                .forEach(county -> System.out.println(score("reclaimed in " + county, county, labels, found, false)));
        System.out.println(score("still borne, sure", "", labels, found, false));
        System.out.println(score("still borne, with possible", "", labels, found, true));
    }

    private static String score(
            String name,
            String county,
            Map<String, String> labels,
            Map<String, BorneDuty> found,
            boolean withPossible) {
        Set<String> expected = keys(labels.keySet(), county);
        Set<String> given = keys(found.keySet(), county);
        if (!withPossible) {
            expected.removeIf(key -> POSSIBLE.equals(labels.get(key)));
            given.removeIf(key -> !isSure(found.get(key)) || POSSIBLE.equals(labels.get(key)));
        }
        double right = given.stream().filter(expected::contains).count();
        double precision = given.isEmpty() ? 1 : right / given.size();
        double recall = expected.isEmpty() ? 1 : right / expected.size();
        return String.format(
                Locale.ROOT,
                "%-28s P %.3f R %.3f F1 %.3f | %d labelled, %d found",
                name,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                expected.size(),
                given.size());
    }

    private static boolean isSure(@Nullable BorneDuty pair) {
        return pair != null && pair.strength() != StillBorne.Strength.POSSIBLE;
    }

    private static Set<String> keys(Collection<String> keys, String county) {
        return keys.stream().filter(key -> key.startsWith(county)).collect(Collectors.toCollection(HashSet::new));
    }

    private static void mistakes(
            List<Map<String, String>> rows, Map<String, String> labels, Map<String, BorneDuty> found) {
        Map<String, String> names = ReceivedDuties.all().stream()
                .collect(Collectors.toMap(duty -> duty.key().toString(), DutyFacts::name));
        for (Map<String, String> row : rows) {
            String key = row.get("reclaimed_duty_id") + " " + row.get("other_duty_id");
            if (labels.containsKey(key) && !isSure(found.get(key))) {
                System.out.println((found.containsKey(key) ? "possible " : "missed ") + row.get("strength") + " " + key
                        + named(names, key) + "\n    label: " + row.get("evidence"));
            }
        }
        found.forEach((key, pair) -> {
            if (!labels.containsKey(key)) {
                System.out.println("extra " + pair.strength().code() + " " + key + named(names, key) + "\n    "
                        + pair.reason() + "\n    " + pair.evidence());
            }
        });
    }

    private static String named(Map<String, String> names, String key) {
        int blank = key.indexOf(' ');
        return "\n    " + names.get(key.substring(0, blank)) + "\n    " + names.get(key.substring(blank + 1));
    }
}
