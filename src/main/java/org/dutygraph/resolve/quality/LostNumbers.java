package org.dutygraph.resolve.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.resolve.department.Item;

/** Looks for items without numbers in a cell whose items another township numbers: they were lost on the way. Once for a row. */
final class LostNumbers {

    /** Rows that each is compared with, so that the work does not grow with the square of the townships. */
    private static final int LOOKED_AT = 60;
    /** So many of a cell's items are the same where the text is. */
    private static final double SAME = 0.5;

    private static final Pattern NUMBER =
            Pattern.compile("(?:^|[\\s；;。：:])[（(]?\\d{1,2}[.．、）)](?!\\d)|[①-⑳]|[一二三四五六七八九十]、");
    private static final Pattern ENDS = Pattern.compile("[；;。.\\s]+$");

    private LostNumbers() {}

    static List<Finding> check(Collection<TwinRow> matter) {
        List<TwinRow> rows =
                matter.stream().sorted(Comparator.comparing(TwinRow::township)).toList();
        IdentityHashMap<QualityRow, List<Listed>> saying = new IdentityHashMap<>();
        List<Listed> numbered = rows.stream()
                .flatMap(row -> saying.containsKey(row.said())
                        ? Stream.empty()
                        : saying.computeIfAbsent(row.said(), LostNumbers::cells).stream())
                .filter(Listed::numbered)
                .limit(LOOKED_AT)
                .toList();
        IdentityHashMap<QualityRow, Optional<Lost>> lost = new IdentityHashMap<>();
        return rows.stream()
                .flatMap(row -> lost
                        .computeIfAbsent(row.said(), said -> lost(saying.getOrDefault(said, List.of()), numbered))
                        .map(found -> found.in(row))
                        .stream())
                .toList();
    }

    private static Optional<Lost> lost(List<Listed> cells, List<Listed> numbered) {
        return cells.stream()
                .filter(own -> !own.numbered() && own.items().size() > 1)
                .flatMap(own -> numbered.stream()
                        .filter(twin -> twin.saysTheSame(own))
                        .limit(1)
                        .map(twin -> new Lost(own, twin)))
                .findFirst();
    }

    /** A cell without numbers, and one with them. */
    private record Lost(Listed own, Listed twin) {

        Finding in(TwinRow row) {
            String first = row.own(own.first());
            return Finding.in(row.row(), own.cell(), QualityRule.NUMBERS_LOST, first, first)
                    .with(Twin.of(twin.row(), twin.first()));
        }
    }

    private static List<Listed> cells(QualityRow row) {
        return Stream.of(
                        Listed.of(row, CellKind.SUPERIOR, row.departments().items()),
                        Listed.of(row, CellKind.TOWNSHIP, row.departments().townshipItems()))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The items of one cell.
     *
     * @param items without the own places and the marks at their ends
     */
    private record Listed(QualityRow row, CellKind cell, boolean numbered, String first, Set<String> items) {

        static Optional<Listed> of(QualityRow row, CellKind cell, List<Item> items) {
            if (!row.texts().containsKey(cell) || items.isEmpty()) {
                return Optional.empty();
            }
            Set<String> said = items.stream()
                    .map(item -> TwinText.placeless(item.text(), row.township()))
                    .map(text -> ENDS.matcher(text).replaceAll(""))
                    .collect(Collectors.toSet());
            return Optional.of(new Listed(
                    row,
                    cell,
                    Objects.requireNonNull(row.texts().get(cell)).paragraphs().stream()
                            .anyMatch(text -> NUMBER.matcher(text).find()),
                    items.get(0).text(),
                    said));
        }

        boolean saysTheSame(Listed other) {
            Set<String> common = new HashSet<>(items);
            common.retainAll(other.items);
            return cell == other.cell
                    && !row.township().code().equals(other.row.township().code())
                    && common.size() >= SAME * Math.max(items.size(), other.items.size());
        }
    }
}
