package org.dutygraph.dutylist;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.form.FormLine;
import org.dutygraph.text.Spaces;
import org.dutygraph.text.Widths;

/**
 * Categories above their rows that are counted in figures, or not at all: 1.党的建设, 党的建设类. The rest of a cell may look the
 * same, so a document has to show first that it sets them so: below a header, where there is no row that could go on.
 */
final class PlainHeadings {

    private static final Pattern COUNTED = Pattern.compile("(?<number>\\d{1,2})[.、)](?<name>[\\p{IsHan}、]{2,15})");
    private static final Pattern BARE = Pattern.compile("[\\p{IsHan}、]{2,12}");
    private static final String TAB = "\t";
    /** So many lines show how long cells get. */
    private static final int SHOWING = 40;

    private static final Pattern KIND = Pattern.compile(".{2,}(?:类|方面|事项)");

    private final Set<String> names = new HashSet<>();
    private boolean isCounting;
    private boolean isBare;
    private int last;

    /**
     * The category that a line of its own sets above the rows below it.
     *
     * @param lines all lines of the document
     * @param read how many of them have been read, the row's own the last
     */
    Optional<GroupTitle> of(PhysicalRow row, Tables tables, List<FormLine> lines, int read) {
        if (tables.list() == null || !row.separator().isEmpty() || Remark.is(row, false)) {
            return Optional.empty();
        }
        List<FormLine> following = lines.subList(read, lines.size());
        String text = Spaces.none(Widths.narrow(row.cells().get(0)));
        Matcher counted = COUNTED.matcher(text);
        boolean isCounted = counted.matches();
        if ((!isCounted && !BARE.matcher(text).matches()) || !standsAbove(following, tables.expectedNumber())) {
            return Optional.empty();
        }
        String name = isCounted ? counted.group("name") : text;
        int number = isCounted ? Integer.parseInt(counted.group("number")) : 0;
        Optional<OpenRow> above = tables.openRow();
        boolean isOne = above.isPresent()
                ? isKnown(above.get(), name, number, longest(tables, following))
                : isBelowHeader(lines.subList(0, read - 1));
        if (!isOne) {
            return Optional.empty();
        }
        isCounting |= isCounted;
        isBare |= !isCounted;
        last = number;
        names.add(name);
        return Optional.of(new GroupTitle(GroupTitle.bare(name), OptionalInt.empty(), row.line()));
    }

    /** Whether the next row is the one that is expected, or numbers begin again with it. */
    private static boolean standsAbove(List<FormLine> following, int expected) {
        return following.stream()
                .map(PhysicalRow::of)
                .filter(row -> !row.isBlank())
                .findFirst()
                .filter(row -> row.cells().size() > 1)
                .map(row -> RowNumber.read(row.cells().get(0)))
                .filter(number -> number.isPresent() && (number.getAsInt() == expected || number.getAsInt() == 1))
                .isPresent();
    }

    private static boolean isBelowHeader(List<FormLine> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            PhysicalRow row = PhysicalRow.of(before.get(i));
            if (!row.isBlank() && !row.isRule()) {
                return Layout.ofHeader(row.cells()).isPresent();
            }
        }
        return false;
    }

    /** Below a row: only in the document's own manner, and where it cannot as well be the rest of the row. */
    private boolean isKnown(OpenRow above, String name, int number, int longest) {
        boolean isWhole = !above.isUnfinished() && !above.isWithinQuotes() && above.line() == above.lastLine();
        List<String> cells = above.cells();
        String end = cells.get(cells.size() - 1);
        if (number > 0) {
            boolean isItem = number > 1 && end.contains((number - 1) + ".");
            return isCounting && isWhole && number == last + 1 && !isItem;
        }
        boolean isFamiliar = names.contains(name) || KIND.matcher(name).matches();
        return isBare && isWhole && (isFamiliar || end.endsWith("。") || end.length() < longest);
    }

    /** How long the last cells of rows get without being broken: a shorter one has not been broken where a line was full. */
    private static int longest(Tables tables, List<FormLine> following) {
        Stream<String> above = tables.rows().stream().map(row -> row.printed());
        Stream<String> below = following.stream().limit(SHOWING).map(FormLine::text);
        return Stream.concat(above, below)
                .filter(line -> line.contains(TAB) && !line.contains("\n"))
                .mapToInt(line -> line.length() - line.lastIndexOf(TAB) - 1)
                .max()
                .orElse(0);
    }
}
