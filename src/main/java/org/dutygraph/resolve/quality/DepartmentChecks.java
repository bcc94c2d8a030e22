package org.dutygraph.resolve.quality;

import java.util.List;
import java.util.stream.Stream;
import org.dutygraph.resolve.department.Assignment;
import org.dutygraph.resolve.department.NamedIn;

/** Compares the column of departments with the text. */
final class DepartmentChecks {

    private DepartmentChecks() {}

    static List<Finding> onlyInText(QualityRow row) {
        return row.departments().assignments().stream()
                .filter(assignment -> assignment.namedIn() == NamedIn.TEXT)
                .map(assignment -> Finding.in(
                        row,
                        text(row),
                        QualityRule.DEPARTMENT_ONLY_IN_TEXT,
                        assignment.items().get(0).item().text(),
                        assignment.department().name(),
                        assignment.items().get(0).reason()))
                .toList();
    }

    /** Where the text names no department at all, it means all of the column. */
    static List<Finding> onlyInColumn(QualityRow row) {
        Stream<Assignment> silent = row.departments().assignments().stream()
                .filter(assignment -> assignment.namedIn() == NamedIn.CELL)
                .filter(assignment -> assignment.items().isEmpty())
                .filter(assignment -> !row.departments()
                        .named()
                        .contains(assignment.department().function()));
        return silent.map(assignment -> Finding.in(
                        row,
                        CellKind.DEPARTMENTS,
                        QualityRule.DEPARTMENT_ONLY_IN_COLUMN,
                        assignment.mention().printed(),
                        assignment.department().name()))
                .toList();
    }

    static List<Finding> stray(QualityRow row) {
        return row.departments().stray().stream()
                .map(text -> Finding.in(row, CellKind.DEPARTMENTS, QualityRule.TEXT_IN_WRONG_CELL, text, text))
                .toList();
    }

    private static CellKind text(QualityRow row) {
        return row.row().superiorResponsibility().isEmpty() ? CellKind.WAY : CellKind.SUPERIOR;
    }
}
