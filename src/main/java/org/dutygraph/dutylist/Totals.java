package org.dutygraph.dutylist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.form.FormLine;

/** Compares what was found with what the document says of itself. */
final class Totals {

    private final List<DutyRow> rows;
    private final List<Tables.Group> groups;
    private final List<FormLine> lines;
    private final Problems problems;

    /** Of a document that is read to its end. */
    Totals(Tables tables, List<FormLine> lines, Problems problems) {
        this.rows = tables.rows();
        this.groups = tables.groups();
        this.lines = lines;
        this.problems = problems;
    }

    void check(List<DeclaredTotal> declared) {
        for (ListKind list : ListKind.values()) {
            if (rowsOf(list).isEmpty()) {
                problems.add(Rule.MISSING_LIST, 0, "", list.title());
            }
        }
        declared.forEach(this::checkDuties);
        declared.forEach(this::checkCategories);
        groups.forEach(this::checkGroup);
    }

    private void checkDuties(DeclaredTotal total) {
        int found = rowsOf(total.list()).size();
        if (total.duties() != null && total.duties() != found) {
            add(Rule.DECLARED_TOTAL_DIFFERS, total.line(), total.list().title(), total.duties(), found);
        }
    }

    private void checkCategories(DeclaredTotal total) {
        if (total.categories() == null) {
            return;
        }
        Set<String> found = rowsOf(total.list()).stream()
                .map(DutyRow::category)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> named = new LinkedHashSet<>(total.categoryNames());
        if (total.categories() == found.size() && (named.isEmpty() || named.equals(found))) {
            return;
        }
        add(
                Rule.DECLARED_CATEGORIES_DIFFER,
                total.line(),
                total.list().title(),
                total.categories(),
                named.size(),
                found.size(),
                lackedBy(found, named),
                lackedBy(named, found));
    }

    /** What a category set above its rows says of their number. */
    private void checkGroup(Tables.Group group) {
        GroupTitle title = group.title();
        long found = rowsOf(group.list()).stream()
                .filter(row -> title.category().equals(row.category()))
                .count();
        if (title.duties().isPresent() && title.duties().getAsInt() != found) {
            add(
                    Rule.DECLARED_TOTAL_DIFFERS,
                    title.line(),
                    title.category(),
                    title.duties().getAsInt(),
                    found);
        }
    }

    private List<DutyRow> rowsOf(ListKind list) {
        return rows.stream().filter(row -> row.list() == list).toList();
    }

    private void add(Rule rule, int line, Object... arguments) {
        problems.add(rule, line, lines.get(line - 1).text(), arguments);
    }

    /** The names that these lack and the others have. */
    private static String lackedBy(Set<String> these, Set<String> others) {
        String lacked = others.stream().filter(name -> !these.contains(name)).collect(Collectors.joining("、"));
        return lacked.isEmpty() ? "—" : lacked;
    }
}
