package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.dutylist.Cell;

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

    private static void check(QualityRow row, CellKind kind, Cell cell, List<Finding> findings) {
        Matcher split = SPLIT.matcher(cell.printed());
        while (split.find()) {
            String repaired = split.group().replaceAll("\\s+", "");
            if (cell.text().contains(repaired)) {
                findings.add(Finding.in(row, kind, QualityRule.SPLIT_NAME, split.group(), repaired));
                return;
            }
        }
    }
}
