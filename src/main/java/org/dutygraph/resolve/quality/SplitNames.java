package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.resolve.department.NamedIn;

/** Looks for names that are printed with a space inside, which the cleaned text does not have. */
final class SplitNames {

    private static final Pattern SPLIT = Pattern.compile("\\p{IsHan}{1,6}\\s+\\p{IsHan}{1,6}");

    private SplitNames() {}

    static List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        category(row).ifPresent(findings::add);
        for (Map.Entry<CellKind, Cell> cell : row.cells().entrySet()) {
            if (cell.getKey() == CellKind.NAME || cell.getKey() == CellKind.DEPARTMENTS) {
                check(row, cell.getKey(), cell.getValue(), findings);
            }
        }
        return findings;
    }

    /** The category as the row prints it, which keeps what the cell has lost. */
    private static Optional<Finding> category(QualityRow row) {
        String category = row.row().category();
        if (category == null || category.length() < 2) {
            return Optional.empty();
        }
        String spaced = category.chars()
                .mapToObj(character -> Pattern.quote(Character.toString(character)))
                .collect(Collectors.joining("\\s*"));
        Matcher printed = Pattern.compile(spaced).matcher(row.row().printed());
        return printed.find() && printed.group().chars().anyMatch(Character::isWhitespace)
                ? Optional.of(Finding.in(row, CellKind.CATEGORY, QualityRule.SPLIT_NAME, printed.group(), category))
                : Optional.empty();
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
