package org.dutygraph.resolve.department;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares the division of responsibilities with labels made by reading: the share of (text, department) pairs that both
 * have, county by county. Labels are given as the system property {@code labels}, a folder; without it there is nothing to
 * compare. It measures and does not fail.
 */
@Tag("evaluation")
class ResponsibilityEvaluation {

    private static final String ALL = "*";
    private static final String NOTHING = "-";

    @Test
    void agreementWithTheLabels() {
        Path labels = Path.of(System.getProperty("labels", "../shared/labels"), "responsibilities.csv");
        if (!Files.exists(labels)) {
            System.out.println("no labels at " + labels);
            return;
        }
        Map<Documents.RowKey, Set<String>> expected = labelled(labels);
        Map<String, Tally> tallies = new TreeMap<>();
        Documents.forEachRow((key, row, departments) -> {
            Set<String> label = expected.get(key);
            if (label != null) {
                compare(key, label, pairs(departments), tallies.computeIfAbsent(key.township(), t -> new Tally()));
            }
        });
        tallies.forEach((township, tally) -> System.out.println(township + " " + tally));
        System.out.println("all " + tallies.values().stream().reduce(new Tally(), Tally::plus));
    }

    private static void compare(Documents.RowKey key, Set<String> label, Set<String> pairs, Tally tally) {
        Set<String> union = new TreeSet<>(label);
        union.addAll(pairs);
        for (String pair : union) {
            boolean both = label.contains(pair) && pairs.contains(pair);
            tally.union++;
            tally.both += both ? 1 : 0;
            if (!both) {
                System.out.println((label.contains(pair) ? "- " : "+ ") + key + " " + pair);
            }
        }
    }

    private static Map<Documents.RowKey, Set<String>> labelled(Path file) {
        Map<Documents.RowKey, Set<String>> labelled = new HashMap<>();
        for (NamedCsvRecord row : Cases.read(file)) {
            Documents.RowKey key = new Documents.RowKey(
                    row.getField("township_code"), row.getField("list"), Integer.parseInt(row.getField("number")));
            for (String text : row.getField("responsibilities").split(" ‖ ", -1)) {
                labelled.computeIfAbsent(key, k -> new HashSet<>()).add(pair(text, row.getField("function")));
            }
        }
        return labelled;
    }

    private static Set<String> pairs(DutyDepartments departments) {
        List<Assignment> column = departments.assignments().stream()
                .filter(assignment -> assignment.namedIn() == NamedIn.CELL)
                .toList();
        Set<String> pairs = new HashSet<>();
        for (Item item : departments.items()) {
            Set<String> owners = departments.assignments().stream()
                    .filter(assignment -> assignment.items().stream()
                            .anyMatch(given -> given.item().equals(item)))
                    .map(assignment -> assignment.department().function())
                    .collect(Collectors.toSet());
            boolean all = column.stream()
                    .allMatch(
                            assignment -> owners.remove(assignment.department().function()));
            owners.addAll(all ? Set.of(ALL) : owners(item, column));
            owners.forEach(function -> pairs.add(pair(item.text(), function)));
        }
        if (pairs.stream().noneMatch(pair -> pair.endsWith(" | " + ALL))) {
            column.stream()
                    .filter(assignment -> assignment.items().isEmpty())
                    .forEach(assignment ->
                            pairs.add(pair(NOTHING, assignment.department().function())));
        }
        return pairs;
    }

    private static Set<String> owners(Item item, List<Assignment> column) {
        return column.stream()
                .filter(assignment -> assignment.items().stream()
                        .anyMatch(given -> given.item().equals(item)))
                .map(assignment -> assignment.department().function())
                .collect(Collectors.toSet());
    }

    private static String pair(String text, String function) {
        return text.strip() + " | " + function;
    }

    private static final class Tally {
        private int both;
        private int union;

        Tally plus(Tally other) {
            Tally sum = new Tally();
            sum.both = both + other.both;
            sum.union = union + other.union;
            return sum;
        }

        @Override
        public String toString() {
            return both + " of " + union + " pairs, Jaccard " + (union == 0 ? 0 : (double) both / union);
        }
    }
}
