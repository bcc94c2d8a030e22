package org.dutygraph.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dutygraph.dutylist.DeclaredTotal;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.resolve.department.Assignment;
import org.dutygraph.resolve.department.DutyDepartments;
import org.dutygraph.resolve.department.NamedIn;

/** Collects what could not be understood of a document's departments, and whether there are as many as it says. */
final class DepartmentProblems {

    private final DutyList list;
    private final Map<ListKind, Set<String>> functions = new EnumMap<>(ListKind.class);
    private final List<Problem> problems = new ArrayList<>();

    DepartmentProblems(DutyList list) {
        this.list = list;
    }

    void add(DutyRow row, DutyDepartments departments) {
        Set<String> named = functions.computeIfAbsent(row.list(), key -> new TreeSet<>());
        departments.assignments().stream()
                .filter(assignment -> assignment.namedIn() == NamedIn.CELL)
                .map(Assignment::department)
                .forEach(department -> named.add(department.function()));
        departments.stray().forEach(text -> report(row.line(), Rule.STRAY_IN_DEPARTMENTS, text, text));
        if (departments.assignments().isEmpty() && !departments.discontinued() && row.list() != ListKind.BASIC) {
            report(row.line(), Rule.NO_DEPARTMENT, row.name().text());
        }
    }

    List<Problem> all() {
        list.declared().forEach(this::compare);
        return problems;
    }

    private void compare(DeclaredTotal declared) {
        int found = functions.getOrDefault(declared.list(), Set.of()).size();
        if (declared.departments() != null && declared.departments() != found) {
            report(
                    declared.line(),
                    Rule.DECLARED_DEPARTMENTS_DIFFER,
                    "",
                    declared.list().title(),
                    declared.departments().toString(),
                    String.valueOf(found));
        }
    }

    private void report(int line, Rule rule, String excerpt, String... arguments) {
        problems.add(new Problem(list.file(), line, rule, excerpt, List.of(arguments)));
    }
}
