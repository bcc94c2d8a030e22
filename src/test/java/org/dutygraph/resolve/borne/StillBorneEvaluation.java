package org.dutygraph.resolve.borne;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.ReceivedDuties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares what is still borne with labels made by reading, over the reclaimed duties that have a label. The folder of labels is
 * the system property {@code labels}; without it there is nothing to compare. It measures and does not fail.
 */
@Tag("evaluation")
class StillBorneEvaluation {

    @Test
    void agreementWithTheLabels() throws IOException {
        Path file = Path.of(System.getProperty("labels", "../shared/labels"), "still-borne.csv");
        if (!Files.exists(file)) {
            System.out.println("no labels at " + file);
            return;
        }
        SortedMap<String, String> labels = read(file);
        if (labels.isEmpty()) {
            System.out.println("labels in a reader's form at " + file);
            return;
        }
        List<BorneDuty> all = BorneDuty.of(ReceivedDuties.all());
        System.out.println(
                all.size() + " pairs, " + count(all, BorneDuty::reclaimed) + " reclaimed duties still borne");
        SortedMap<String, BorneDuty> found = new TreeMap<>();
        all.stream()
                .filter(pair -> labels.keySet().stream().anyMatch(key -> key.startsWith(pair.reclaimed() + " ")))
                .forEach(pair -> found.put(pair.reclaimed() + " " + pair.other(), pair));
        System.out.println(row("all", labels, found, ""));
        for (String county : labels.keySet().stream()
                .map(key -> key.substring(0, 6))
                .collect(Collectors.toCollection(TreeSet::new))) {
            System.out.println(row("reclaimed in " + county, labels, found, county));
        }
        long strengths = found.entrySet().stream()
                .filter(entry -> entry.getValue().strength().code().equals(labels.get(entry.getKey())))
                .count();
        System.out.println("strength as labelled: " + strengths);
        mistakes(labels, found);
    }

    private static void mistakes(Map<String, String> labels, Map<String, BorneDuty> found) {
        Map<String, String> names = ReceivedDuties.all().stream()
                .collect(Collectors.toMap(duty -> duty.key().toString(), DutyFacts::name));
        labels.keySet().stream()
                .filter(key -> !found.containsKey(key))
                .forEach(key -> System.out.println("missed " + key + "\n    " + names(names, key)));
        found.values().stream()
                .filter(pair -> !labels.containsKey(pair.reclaimed() + " " + pair.other()))
                .forEach(pair -> System.out.println("wrong  " + pair.reclaimed() + " " + pair.other() + "\n    "
                        + names(names, pair.reclaimed() + " " + pair.other()) + "\n    " + pair.reason()));
    }

    private static String names(Map<String, String> names, String key) {
        int blank = key.indexOf(' ');
        return names.get(key.substring(0, blank)) + "\n    " + names.get(key.substring(blank + 1));
    }

    private static String row(String name, Map<String, String> labels, Map<String, BorneDuty> found, String county) {
        Function<Collection<String>, List<String>> touching =
                keys -> keys.stream().filter(key -> key.startsWith(county)).toList();
        List<String> expected = touching.apply(labels.keySet());
        List<String> given = touching.apply(found.keySet());
        double right = given.stream().filter(labels::containsKey).count();
        double precision = given.isEmpty() ? 1 : right / given.size();
        double recall = expected.isEmpty() ? 1 : right / expected.size();
        return String.format(
                Locale.ROOT,
                "%-24s P %.3f R %.3f F1 %.3f | %d labelled, %d found",
                name,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                expected.size(),
                given.size());
    }

    private static <T> long count(List<BorneDuty> all, Function<BorneDuty, T> property) {
        return all.stream().map(property).distinct().count();
    }

    private static SortedMap<String, String> read(Path file) throws IOException {
        SortedMap<String, String> labels = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                if (!row.getHeader().contains("reclaimed_township_code")) {
                    return labels;
                }
                String reclaimed =
                        row.getField("reclaimed_township_code") + "-reclaimed-" + row.getField("reclaimed_number");
                String other = row.getField("other_township_code") + "-" + row.getField("other_list") + "-"
                        + row.getField("other_number");
                labels.put(reclaimed + " " + other, Objects.requireNonNull(row.getField("strength")));
            }
        }
        return labels;
    }
}
