package org.dutygraph.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a document.
 *
 * @param number 1-based: in a text file the line as received, in others the line of the table form
 * @param text without its line end
 * @param isEnded whether a line end follows; false only for the last line of some text files
 * @param location where it stands in a file that has no lines; null in a text file
 * @param areas where its cells stand on their page, by their columns from 0, and where a line outside tables does, as column 0;
 *     none where a file has no pages, or where that is not known
 */
public record FormLine(
        int number, String text, boolean isEnded, @Nullable Location location, Map<Integer, Area> areas) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    public FormLine {
        areas = Map.copyOf(areas);
    }

    /** One that stands on no page. */
    public FormLine(int number, String text, boolean isEnded, @Nullable Location location) {
        this(number, text, isEnded, location, Map.of());
    }

    /** The same with another number. */
    public FormLine numbered(int other) {
        return new FormLine(other, text, isEnded, location, areas);
    }

    /** The same with other cells. */
    public FormLine withCells(List<String> cells, String separator) {
        String inner = String.join(separator, cells);
        return new FormLine(
                number, text.startsWith(separator) ? separator + inner + separator : inner, isEnded, location, areas);
    }

    /** The same where another line of this text stands. */
    public FormLine placedAs(FormLine other) {
        return new FormLine(number, text, isEnded, location, other.areas());
    }

    /** What its cells say where it is the row of a table as the table form has them; else the line alone. */
    public List<String> cells() {
        return LineWriter.cells(text);
    }

    /** The lines of a text. */
    public static List<FormLine> of(String text) {
        List<FormLine> lines = new ArrayList<>();
        Matcher ends = LINE_END.matcher(text);
        int from = 0;
        while (ends.find()) {
            lines.add(new FormLine(lines.size() + 1, text.substring(from, ends.start()), true, null));
            from = ends.end();
        }
        if (from < text.length()) {
            lines.add(new FormLine(lines.size() + 1, text.substring(from), false, null));
        }
        return lines;
    }

    /** The line without control characters, which no text has and converters of PDF leave here and there. */
    public FormLine withoutControls() {
        if (text.chars().noneMatch(FormLine::isControl)) {
            return this;
        }
        String plain = text.chars()
                .filter(character -> !isControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new FormLine(number, plain, isEnded, location, areas);
    }

    static boolean isControl(int character) {
        return (character < ' ' || character == 0x7F) && "\t\n\r\f\u000B\u001A".indexOf(character) < 0;
    }
}
