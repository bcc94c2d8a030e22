package org.dutygraph.resolve.department;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.resolve.wording.Agreement;
import org.dutygraph.resolve.wording.ReaderLabels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares the division of responsibilities with what a reader wrote into {@code division.csv} of the folder of labels: pairs of a
 * function and an item, item by item alike enough to be one. A {@code *} is each department of the column, {@code -} a department
 * without an item, {@code actor:…} one who is none. It measures and does not fail.
 */
@Tag("evaluation")
class DivisionEvaluation {

    private static final String ACTOR = "actor:";
    private static final String NOTHING = "-";

    @Test
    void agreementWithAReader() {
        Path file = ReaderLabels.file("division.csv");
        if (!Files.exists(file)) {
            System.out.println("no labels at " + file);
            return;
        }
        Map<String, List<Map<String, String>>> labels = ReaderLabels.rows(file).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getOrDefault("duty_id", ""), LinkedHashMap::new, Collectors.toList()));
        Map<String, Agreement> tallies = new TreeMap<>();
        Documents.forEachRow((key, row, departments) -> {
            String duty = key.township() + "-" + key.list() + "-" + key.number();
            List<Map<String, String>> label = labels.remove(duty);
            if (label != null) {
                compare(
                        duty,
                        expected(label, departments),
                        given(departments),
                        tallies.computeIfAbsent(key.township(), township -> new Agreement()));
            }
        });
        labels.keySet().forEach(duty -> System.out.println("? no such row: " + duty));
        tallies.forEach((township, tally) -> System.out.println("division " + township + " " + tally));
        System.out.println("division all " + tallies.values().stream().reduce(new Agreement(), Agreement::plus));
    }

    private static void compare(String duty, List<Pair> expected, List<Pair> given, Agreement tally) {
        for (Pair pair : expected) {
            boolean found = given.stream().anyMatch(pair::isOneWith);
            tally.addLabelled(found);
            if (!found) {
                System.out.println("- " + duty + " " + pair);
            }
        }
        for (Pair pair : given) {
            boolean right = expected.stream().anyMatch(pair::isOneWith);
            tally.addGiven(right);
            if (!right) {
                System.out.println("+ " + duty + " " + pair);
            }
        }
    }

    private static List<Pair> expected(List<Map<String, String>> label, DutyDepartments departments) {
        Set<Pair> pairs = new HashSet<>();
        for (Map<String, String> row : label) {
            String function = row.getOrDefault("function", "");
            for (String item : row.getOrDefault("responsibilities", "").split("\\s*‖\\s*", -1)) {
                (function.equals("*") ? column(departments).map(DivisionEvaluation::function) : Stream.of(function))
                        .forEach(one -> pairs.add(new Pair(one.startsWith(ACTOR) ? ACTOR : one, item.strip())));
            }
        }
        return List.copyOf(pairs);
    }

    private static Stream<Assignment> column(DutyDepartments departments) {
        return departments.assignments().stream().filter(assignment -> assignment.namedIn() == NamedIn.CELL);
    }

    private static List<Pair> given(DutyDepartments departments) {
        List<Pair> pairs = new ArrayList<>();
        departments.assignments().forEach(assignment -> {
            String function = function(assignment);
            assignment
                    .items()
                    .forEach(given -> pairs.add(new Pair(function, given.item().text())));
            if (assignment.items().isEmpty() && assignment.namedIn() == NamedIn.CELL) {
                pairs.add(new Pair(function, NOTHING));
            }
        });
        departments
                .actorItems()
                .forEach(item -> pairs.add(new Pair(ACTOR, item.item().text())));
        return pairs;
    }

    private static String function(Assignment assignment) {
        return assignment.department().function();
    }

    private record Pair(String function, String item) {

        boolean isOneWith(Pair other) {
            boolean nothing = item.equals(NOTHING) || other.item.equals(NOTHING);
            return function.equals(other.function)
                    && (nothing ? item.equals(other.item) : ReaderLabels.areOne(item, other.item));
        }

        @Override
        public String toString() {
            return function + " | " + item;
        }
    }
}
