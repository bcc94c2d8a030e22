package org.dutygraph.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A table whose cells may go over several rows and columns, on its way to rows of single cells. What goes over several
 * columns stands in the first of them. What goes over several rows depends on what the rows are: those with a number of
 * their own are duties, and each has the category or department that they share; those without go on with the duty above,
 * and say nothing twice, unless no row of the table has a number. The rows of a header in two storeys become one.
 */
final class Grid {

    private static final Pattern NUMBER = Pattern.compile("[(（]?\\s*\\d{1,4}\\s*[)）]?[.．、,，]?");

    /**
     * A place of the table.
     *
     * @param isOwn whether the cell begins in this row
     * @param isWide whether it goes over several columns
     */
    private record Slot(String text, boolean isOwn, boolean isWide) {}

    /** More than any list has, and few enough to be held; a table can claim any number by spans alone. */
    private static final int MOST_SLOTS = 1_000_000;

    private final TreeMap<Integer, TreeMap<Integer, Slot>> rows = new TreeMap<>();
    private int width;
    private long slots;

    boolean isTaken(int row, int column) {
        return rows.getOrDefault(row, new TreeMap<>()).containsKey(column);
    }

    /**
     * Puts a cell where it begins.
     *
     * @throws IllegalStateException where the table has more cells than any list
     */
    void put(int row, int column, int height, int breadth, String text) {
        slots += (long) height * breadth;
        if (slots > MOST_SLOTS) {
            throw new IllegalStateException("A table of more than " + MOST_SLOTS + " cells");
        }
        for (int r = row; r < row + height; r++) {
            for (int c = column; c < column + breadth; c++) {
                rows.computeIfAbsent(r, key -> new TreeMap<>())
                        .putIfAbsent(c, new Slot(c == column ? text : "", r == row, breadth > 1));
            }
        }
        width = Math.max(width, column + breadth);
    }

    /** The rows with what each of their cells says, by the number of the row. */
    Map<Integer, List<String>> texts() {
        Map<Integer, List<String>> texts = new TreeMap<>();
        boolean isCounting = rows.values().stream().noneMatch(Grid::isNumbered);
        boolean isWithinDuty = false;
        int header = -1;
        for (Map.Entry<Integer, TreeMap<Integer, Slot>> row : rows.entrySet()) {
            Map<Integer, Slot> slots = row.getValue();
            boolean isNumbered = isNumbered(slots);
            boolean goesOn = slots.values().stream().anyMatch(slot -> !slot.isOwn());
            List<String> above = texts.get(header);
            boolean isWithinRow = !isNumbered && goesOn && !isWithinDuty;
            if (isWithinRow && above != null && isBelow(Objects.requireNonNull(rows.get(header)), slots)) {
                lower(above, slots);
            } else {
                texts.put(row.getKey(), texts(slots, isNumbered || isCounting));
                header = row.getKey();
            }
            isWithinDuty = isNumbered || (goesOn && isWithinDuty);
        }
        return texts;
    }

    private static boolean isNumbered(Map<Integer, Slot> slots) {
        return slots.values().stream()
                .anyMatch(slot ->
                        slot.isOwn() && NUMBER.matcher(slot.text().strip()).matches());
    }

    private List<String> texts(Map<Integer, Slot> slots, boolean isNumbered) {
        List<String> texts = new ArrayList<>(Collections.nCopies(width, ""));
        slots.forEach((column, slot) -> texts.set(column, slot.isOwn() || isNumbered ? slot.text() : ""));
        return texts;
    }

    /** Whether a row stands below one whose cells go over several columns, and takes no other's place: the lower storey of a header. */
    private static boolean isBelow(Map<Integer, Slot> upper, Map<Integer, Slot> lower) {
        return lower.entrySet().stream()
                .filter(slot ->
                        slot.getValue().isOwn() && !slot.getValue().text().isBlank())
                .map(slot -> upper.get(slot.getKey()))
                .allMatch(above -> above == null
                        || !above.isOwn()
                        || above.isWide()
                        || above.text().isBlank());
    }

    /** Puts the lower storey of a header over the upper one, where it has cells. */
    private static void lower(List<String> header, Map<Integer, Slot> slots) {
        slots.forEach((column, slot) -> {
            if (slot.isOwn()) {
                header.set(column, slot.text());
            }
        });
    }
}
