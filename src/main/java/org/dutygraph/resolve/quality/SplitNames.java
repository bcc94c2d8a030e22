package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.resolve.department.NamedIn;

/** Looks for names that are printed with a space inside, which the cleaned text does not have. */
final class SplitNames {

    private static final Pattern SPLIT = Pattern.compile("\\p{IsHan}{1,6}\\s+\\p{IsHan}{1,6}");

    private SplitNames() {}

    static List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<CellKind, Cell> cell : row.cells().entrySet()) {
            if (cell.getKey() == CellKind.NAME || cell.getKey() == CellKind.DEPARTMENTS) {
                check(row, cell.getKey(), cell.getValue(), findings);
            }
        }
        return findings;
    }

    /** The department's whole name, or the whole name of the duty. */
    private static String whole(QualityRow row, CellKind kind, Cell cell, String part) {
        return row.departments().assignments().stream()
                .filter(assignment -> kind == CellKind.DEPARTMENTS && assignment.namedIn() == NamedIn.CELL)
                .map(assignment -> assignment.mention().printed())
                .filter(name -> name.contains(part))
                .findFirst()
                .orElse(cell.text());
    }

    private static void check(QualityRow row, CellKind kind, Cell cell, List<Finding> findings) {
        if (cell.printed().chars().noneMatch(Character::isWhitespace)) {
            return;
        }
        Matcher split = SPLIT.matcher(cell.printed());
        while (split.find()) {
            String repaired = split.group().replaceAll("\\s+", "");
            if (cell.text().contains(repaired)) {
                findings.add(
                        Finding.in(row, kind, QualityRule.SPLIT_NAME, split.group(), whole(row, kind, cell, repaired)));
                return;
            }
        }
    }
}
