package org.dutygraph.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import technology.tabula.TextElement;

/**
 * A line of characters across a page, whichever cells they are of.
 *
 * @param base where it stands, in points from the top
 * @param segments what stands in it apart from each other, from left to right
 */
record TypedLine(double base, List<Segment> segments) {

    /** Characters whose feet are nearer to each other are of one line, in widths of a character. */
    private static final double SAME = 0.35;
    /** Characters further apart are told apart, in such widths. */
    private static final double APART = 0.7;
    /** From here on characters are as wide as each other. */
    private static final int WIDE = 0x2E80;

    TypedLine {
        segments = List.copyOf(segments);
    }

    /** Characters one beside the other. */
    record Segment(double left, double right, List<TextElement> characters) {

        double middle() {
            return (left + right) / 2;
        }

        String text() {
            return characters.stream()
                    .map(TextElement::getText)
                    .collect(Collectors.joining())
                    .strip();
        }
    }

    /** The width of a character of Chinese as most of these are; 0 where there is none. */
    static double size(List<TextElement> elements) {
        List<Double> widths = elements.stream()
                .filter(element ->
                        !element.getText().isBlank() && element.getText().codePointAt(0) >= WIDE)
                .map(element -> element.getWidth())
                .sorted()
                .toList();
        return widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
    }

    /**
     * The lines of a page from its top to its bottom.
     *
     * @param size the width of a character
     */
    static List<TypedLine> of(List<TextElement> elements, double size) {
        List<TextElement> sorted = elements.stream()
                .filter(element -> !element.getText().isBlank())
                .sorted(Comparator.comparingDouble(TextElement::getBottom))
                .toList();
        List<TypedLine> lines = new ArrayList<>();
        List<TextElement> line = new ArrayList<>();
        for (TextElement element : sorted) {
            if (!line.isEmpty() && element.getBottom() - line.get(0).getBottom() > SAME * size) {
                lines.add(line(line, size));
                line = new ArrayList<>();
            }
            line.add(element);
        }
        if (!line.isEmpty()) {
            lines.add(line(line, size));
        }
        return lines;
    }

    private static TypedLine line(List<TextElement> elements, double size) {
        List<TextElement> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparingDouble(TextElement::getLeft));
        List<Segment> segments = new ArrayList<>();
        List<TextElement> segment = new ArrayList<>();
        double right = 0;
        for (TextElement element : sorted) {
            if (!segment.isEmpty() && element.getLeft() - right > APART * size) {
                segments.add(segment(segment));
                segment = new ArrayList<>();
                right = 0;
            }
            segment.add(element);
            right = Math.max(right, element.getRight());
        }
        segments.add(segment(segment));
        return new TypedLine(
                elements.stream().mapToDouble(TextElement::getBottom).average().orElse(0), segments);
    }

    private static Segment segment(List<TextElement> elements) {
        return new Segment(
                elements.get(0).getLeft(),
                elements.stream().mapToDouble(TextElement::getRight).max().orElse(0),
                List.copyOf(elements));
    }

    double left() {
        return segments.get(0).left();
    }

    double right() {
        return segments.get(segments.size() - 1).right();
    }

    boolean isAlone() {
        return segments.size() == 1;
    }

    /** Whether it is one text that goes over the middles of two columns: a title, a remark. */
    boolean isAcross(List<Double> middles) {
        return isAlone()
                && middles.stream()
                                .filter(middle -> left() < middle && middle < right())
                                .count()
                        > 1;
    }
}
