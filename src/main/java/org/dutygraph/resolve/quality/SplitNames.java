package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.resolve.department.NamedIn;
import org.dutygraph.text.Spaces;

/** Looks for names that are printed with a space inside, which the cleaned text does not have: one finding for the row that was wrapped. */
final class SplitNames {

    private static final Pattern SPLIT = Pattern.compile("\\p{IsHan}{1,6}\\s+\\p{IsHan}{1,6}");

    private SplitNames() {}

    static List<Finding> check(QualityRow row) {
        List<Split> splits = new ArrayList<>();
        category(row).ifPresent(splits::add);
        row.cells().forEach((kind, cell) -> {
            if (kind == CellKind.NAME || kind == CellKind.DEPARTMENTS) {
                first(row, kind, cell).ifPresent(splits::add);
            }
        });
        if (splits.isEmpty()) {
            return List.of();
        }
        return List.of(Finding.in(
                row,
                splits.get(0).cell(),
                QualityRule.SPLIT_NAME,
                splits.stream().map(Split::printed).collect(Collectors.joining("…")),
                splits.stream().map(Split::whole).collect(Collectors.joining("”、“"))));
    }

    /**
     * A name that is broken.
     *
     * @param printed the part with the space
     * @param whole the name without it
     */
    private record Split(CellKind cell, String printed, String whole) {}

    /** The category as the row prints it, which keeps what the cell has lost. */
    private static Optional<Split> category(QualityRow row) {
        String category = row.row().category();
        if (category == null || category.length() < 2) {
            return Optional.empty();
        }
        String spaced = category.chars()
                .mapToObj(character -> Pattern.quote(Character.toString(character)))
                .collect(Collectors.joining("\\s*"));
        Matcher printed = Pattern.compile(spaced).matcher(row.row().printed());
        return printed.find() && printed.group().chars().anyMatch(Character::isWhitespace)
                ? Optional.of(new Split(CellKind.CATEGORY, printed.group(), category))
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

    private static Optional<Split> first(QualityRow row, CellKind kind, Cell cell) {
        if (cell.printed().chars().noneMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        return SPLIT.matcher(cell.printed())
                .results()
                .map(MatchResult::group)
                .filter(printed -> cell.text().contains(Spaces.none(printed)))
                .findFirst()
                .map(printed -> new Split(kind, printed, whole(row, kind, cell, Spaces.none(printed))));
    }
}
