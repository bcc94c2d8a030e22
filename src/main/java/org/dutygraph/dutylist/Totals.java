package org.dutygraph.dutylist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what was found with what the document says of itself. */
final class Totals {

    private Totals() {}

    static void check(List<DutyRow> rows, List<DeclaredTotal> declared, Problems problems) {
        for (ListKind list : ListKind.values()) {
            if (rows.stream().noneMatch(row -> row.list() == list)) {
                problems.add(Rule.MISSING_LIST, 0, "", ListTitle.name(list));
            }
        }
        for (DeclaredTotal total : declared) {
            List<DutyRow> found =
                    rows.stream().filter(row -> row.list() == total.list()).toList();
            checkDuties(total, found, problems);
            checkCategories(total, found, problems);
        }
    }

    private static void checkDuties(DeclaredTotal total, List<DutyRow> found, Problems problems) {
        if (total.duties() != null && total.duties() != found.size()) {
            problems.add(
                    Rule.DECLARED_TOTAL_DIFFERS,
                    total.line(),
                    "",
                    ListTitle.name(total.list()),
                    total.duties(),
                    found.size());
        }
    }

    private static void checkCategories(DeclaredTotal total, List<DutyRow> rows, Problems problems) {
        Set<String> found = rows.stream()
                .map(DutyRow::category)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> named = new LinkedHashSet<>(total.categoryNames());
        if (total.categories() == null && named.isEmpty()) {
            return;
        }
        int declared = Objects.requireNonNullElse(total.categories(), named.size());
        if (declared == found.size() && (named.isEmpty() || named.equals(found))) {
            return;
        }
        problems.add(
                Rule.DECLARED_CATEGORIES_DIFFER,
                total.line(),
                "",
                ListTitle.name(total.list()),
                declared,
                named.size(),
                found.size(),
                join(named, found),
                join(found, named));
    }

    /** The names of one set that the other lacks. */
    private static String join(Set<String> these, Set<String> others) {
        String only = these.stream().filter(name -> !others.contains(name)).collect(Collectors.joining("、"));
        return only.isEmpty() ? "—" : only;
    }
}
