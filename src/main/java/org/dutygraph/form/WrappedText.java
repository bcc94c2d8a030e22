package org.dutygraph.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import technology.tabula.Rectangle;
import technology.tabula.TextChunk;
import technology.tabula.TextElement;

/**
 * The text of a cell on a page, whose lines end where the cell ends: they are joined again, and only a line that ends well
 * before its cell does, or one that begins with the number of an item, is taken for a paragraph of its own.
 */
final class WrappedText {

    /** A line may end so many characters early: no line begins with a mark of punctuation, which takes a character with it. */
    private static final double CHARACTERS_EARLY = 2.2;

    private static final Pattern ITEM = Pattern.compile(
            "^(?:\\d{1,2}[.．、](?!\\d)|[(（](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳]).*");
    /** Readers of PDF put blanks where characters stand a little apart; between Chinese characters there are none. */
    private static final Pattern BLANKS =
            Pattern.compile("(?<=[\\p{IsHan}，。；：、（）“”《》！？])[ \\u00A0]+|[ \\u00A0]+(?=[\\p{IsHan}，。；：、（）“”《》！？])");

    private WrappedText() {}

    static String of(Rectangle cell, List<TextElement> elements) {
        List<Printed> lines = lines(elements);
        if (lines.isEmpty()) {
            return "";
        }
        double padding = lines.stream()
                .mapToDouble(line -> line.left() - cell.getLeft())
                .min()
                .orElse(0);
        // some fonts are told to be lower than their characters are wide
        double size = TypedLine.size(elements);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Printed line = lines.get(i);
            text.append(close(line.text()));
            if (i + 1 < lines.size()) {
                double early = cell.getRight() - padding - line.right();
                boolean isEnd = early > CHARACTERS_EARLY * Math.max(size, line.height());
                text.append(
                        isEnd || ITEM.matcher(lines.get(i + 1).text().strip()).matches() ? "\n" : "");
            }
        }
        return text.toString();
    }

    /** As printed: the chunk's own text has the wide marks of Chinese made narrow. */
    static String printed(TextChunk chunk) {
        return chunk.getTextElements().stream().map(TextElement::getText).collect(Collectors.joining());
    }

    /** Without the blanks between Chinese characters. */
    static String close(String text) {
        return BLANKS.matcher(text.strip()).replaceAll("");
    }

    /** A line as it stands on the page; the height of a line of Chinese is the width of its characters. */
    private record Printed(String text, double left, double right, double top, double height) {}

    private static List<Printed> lines(List<TextElement> elements) {
        List<TextChunk> chunks = elements.isEmpty()
                ? List.of()
                : TextElement.mergeWords(elements).stream()
                        .filter(chunk -> !chunk.getText().isBlank())
                        .collect(Collectors.toCollection(ArrayList::new));
        chunks = new ArrayList<>(chunks);
        chunks.sort(Comparator.comparingDouble(TextChunk::getTop).thenComparing(TextChunk::getLeft));
        List<Printed> lines = new ArrayList<>();
        for (TextChunk chunk : chunks) {
            Printed last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && Math.abs(chunk.getTop() - last.top()) < last.height() / 2) {
                lines.set(lines.size() - 1, beside(last, chunk));
            } else {
                lines.add(new Printed(
                        printed(chunk), chunk.getLeft(), chunk.getRight(), chunk.getTop(), chunk.getHeight()));
            }
        }
        return lines;
    }

    private static Printed beside(Printed line, TextChunk chunk) {
        return new Printed(
                line.text() + " " + printed(chunk),
                Math.min(line.left(), chunk.getLeft()),
                Math.max(line.right(), chunk.getRight()),
                line.top(),
                Math.max(line.height(), chunk.getHeight()));
    }
}
