package org.dutygraph.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dutygraph.text.Offices;
import org.jspecify.annotations.Nullable;

/**
 * Items of a cell that stand under one heading, as the cell prints it.
 *
 * @param heading such as 一、分户工作; null where there is none
 * @param items none where nothing stands under the heading
 */
record PartGroup(@Nullable String heading, List<String> items) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String ITEM_NUMBER = "(?:\\d{1,2}\\s*[.．、]|[（(]\\d{1,2}[）)]|[①-⑳])";
    private static final Pattern NUMBER_AT_END = Pattern.compile(ITEM_NUMBER + "$");
    private static final Pattern NUMBER_ALONE = Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])?");
    private static final Pattern LABEL = Pattern.compile("(?:承接部门|工作方式)?[:：;；。.，,、]*");

    PartGroup {
        items = List.copyOf(items);
    }

    /**
     * The items of one part of a cell under the headings that stand before them. What is said of whose they are is no heading: it
     * stands above the part.
     *
     * @param cell the whole of it, as received
     * @param all its items, in its order
     * @param own those of the part, by their places among all, from 0
     */
    static List<PartGroup> of(String cell, List<String> all, List<Integer> own) {
        List<Between> between = between(cell, all);
        List<PartGroup> groups = new ArrayList<>();
        String present = null;
        int last = -1;
        List<String> items = new ArrayList<>();
        for (int at : own) {
            boolean isOther = IntStream.rangeClosed(last + 1, at)
                    .mapToObj(between::get)
                    .anyMatch(each -> each.isHeaded() || each.isHeader());
            String heading = isOther ? heading(between, at) : present;
            if (isOther && !items.isEmpty()) {
                groups.add(new PartGroup(present, items));
                items = new ArrayList<>();
            }
            present = heading;
            items.add(all.get(at));
            last = at;
        }
        if (!items.isEmpty()) {
            groups.add(new PartGroup(present, items));
        }
        Between end = between.get(all.size());
        if (last == all.size() - 1 && end.isHeaded()) {
            groups.add(new PartGroup(end.heading(), List.of()));
        }
        return merged(groups);
    }

    /** That which holds for an item: none where somebody else is named between it and the item. */
    private static @Nullable String heading(List<Between> between, int item) {
        for (int at = item; at >= 0; at--) {
            Between each = between.get(at);
            if (each.isHeaded()) {
                return each.heading();
            }
            if (each.isHeader()) {
                return null;
            }
        }
        return null;
    }

    private static List<PartGroup> merged(List<PartGroup> groups) {
        List<PartGroup> merged = new ArrayList<>();
        for (PartGroup group : groups) {
            int last = merged.size() - 1;
            if (group.heading() == null && last >= 0 && merged.get(last).heading() == null) {
                List<String> both = new ArrayList<>(merged.get(last).items());
                both.addAll(group.items());
                merged.set(last, new PartGroup(null, both));
            } else {
                merged.add(group);
            }
        }
        return merged;
    }

    /**
     * What a cell has before an item, or after the last one.
     *
     * @param heading empty where it has none
     * @param isHeader whether it says whose the items below are
     */
    private record Between(String heading, boolean isHeader) {

        private boolean isHeaded() {
            return !heading.isEmpty();
        }
    }

    private static List<Between> between(String cell, List<String> items) {
        List<Between> between = new ArrayList<>();
        int at = 0;
        for (String item : items) {
            int found = cell.indexOf(item, at);
            between.add(found < 0 ? new Between("", false) : of(cell.substring(at, found)));
            at = found < 0 ? at : found + item.length();
        }
        between.add(of(cell.substring(at)));
        return between;
    }

    private static Between of(String text) {
        StringBuilder heading = new StringBuilder();
        boolean isHeader = false;
        for (String piece : BLANKS.split(text.strip(), -1)) {
            String words = NUMBER_AT_END.matcher(piece).replaceFirst("");
            boolean isMark = NUMBER_ALONE.matcher(words).matches()
                    || LABEL.matcher(words).matches();
            if (!isMark && Offices.areNamedIn(words)) {
                isHeader = true;
                heading.setLength(0);
            } else if (!isMark) {
                heading.append(heading.isEmpty() ? "" : " ").append(words);
            }
        }
        return new Between(heading.toString(), isHeader);
    }
}
