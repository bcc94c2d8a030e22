package org.dutygraph.duty;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The items of the cell that says what departments do, and which of them are whose.
 *
 * @param items in the cell's order
 * @param parts the departments in the row's order
 */
record CellItems(List<String> items, List<Part> parts) {

    /**
     * What is one department's.
     *
     * @param items ids, whose ends count the items of the cell from 1
     */
    record Part(String department, List<String> items) {

        /** Their places among all of the cell, from 0; none where the graph has other ones. */
        private List<Integer> places(int all) {
            List<Integer> places = items.stream()
                    .map(id -> id.replaceFirst(".*#[a-z]", ""))
                    .filter(number -> number.matches("\\d{1,6}"))
                    .map(number -> Integer.parseInt(number) - 1)
                    .filter(place -> place >= 0 && place < all)
                    .sorted()
                    .toList();
            return places.size() == items.size() ? places : List.of();
        }
    }

    /** What a department has to do, under the headings of the cell; none where nothing of it is known. */
    List<PartGroup> of(String department, @Nullable String cell) {
        return cell == null
                ? List.of()
                : parts.stream()
                        .filter(part -> part.department().equals(department))
                        .findFirst()
                        .map(part -> PartGroup.of(cell, items, part.places(items.size())))
                        .orElse(List.of());
    }

    /** All items of a cell under its headings. */
    static List<PartGroup> whole(String cell, List<String> items) {
        return PartGroup.of(
                cell, items, IntStream.range(0, items.size()).boxed().toList());
    }
}
