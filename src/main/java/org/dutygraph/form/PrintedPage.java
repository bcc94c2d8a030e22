package org.dutygraph.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageDims;
import technology.tabula.RectangleSpatialIndex;
import technology.tabula.Ruling;
import technology.tabula.TextElement;

/** A page of PDF with text, turned upright, without what is written aslant over it and without drawings that are no tables. */
final class PrintedPage {

    private static final int RIGHT_ANGLE = 90;
    private static final int QUARTERS = 4;
    /** A mark of water is so much larger than the text that it lies over. */
    private static final double LARGER = 1.5;
    /** Characters of one line stand no further up or down, as a part of their size. */
    private static final double LEVEL = 0.1;

    private static final double SMALLER = 0.9;
    private static final double RAISED = 0.15;
    private static final Pattern MARK = Pattern.compile("[\\d①-⑳*＊※\\[\\]［］]+");
    private static final Pattern BRACKETED = Pattern.compile("[\\[［]\\d{1,2}[\\]］]");
    private static final int LONGEST_MARK = 4;
    private static final Pattern BEFORE_MARK = Pattern.compile("[\\p{IsHan}）”》]");
    /** More lines than this on a page are a drawing; a table has some hundreds. */
    private static final int MOST_RULINGS = 20_000;

    private PrintedPage() {}

    /**
     * A page as it is to be read.
     *
     * @param page as it was extracted
     * @throws IOException where it cannot be turned
     */
    static ReadPage of(Page page, PDDocument document, ObjectExtractor extractor) throws IOException {
        if (page.getText().isEmpty()) {
            return ReadPage.of(page);
        }
        int number = page.getPageNumber();
        PDPage received = document.getPage(number - 1);
        int turned = Math.floorMod(received.getRotation() / RIGHT_ANGLE, QUARTERS);
        int direction = direction(page.getText());
        boolean isRead = direction == turned && direction < 2;
        if (isRead) {
            return ReadPage.of(plain(page));
        }
        turn(received, document, direction);
        return ReadPage.turned(plain(extractor.extract(number)), Math.floorMod(turned - direction, QUARTERS));
    }

    /** How most of the text runs: by how many quarters to the left from where it would be level on the page not turned. */
    private static int direction(List<TextElement> text) {
        return text.stream()
                .collect(Collectors.groupingBy(
                        element -> Math.floorMod(Math.round(element.getDirection() / RIGHT_ANGLE), QUARTERS),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Draws it turned to the right by so many quarters, so that it need not be shown turned. */
    private static void turn(PDPage page, PDDocument document, int quarters) throws IOException {
        PDRectangle box = page.getCropBox();
        float left = box.getLowerLeftX();
        float bottom = box.getLowerLeftY();
        float right = box.getUpperRightX();
        float top = box.getUpperRightY();
        Matrix turning =
                switch (quarters) {
                    case 1 -> new Matrix(0, -1, 1, 0, -bottom, right);
                    case 2 -> new Matrix(-1, 0, 0, -1, right, top);
                    case 3 -> new Matrix(0, 1, -1, 0, top, -left);
                    default -> new Matrix(1, 0, 0, 1, -left, -bottom);
                };
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
            content.transform(turning);
        }
        boolean isAcross = quarters % 2 != 0;
        PDRectangle upright = new PDRectangle(
                isAcross ? box.getHeight() : box.getWidth(), isAcross ? box.getWidth() : box.getHeight());
        page.setMediaBox(upright);
        page.setCropBox(upright);
        page.setRotation(0);
    }

    private static Page plain(Page page) {
        List<TextElement> level = withoutMarks(level(page.getText()));
        boolean isDrawing = page.getUnprocessedRulings().size() > MOST_RULINGS;
        if (level.size() == page.getText().size() && !isDrawing) {
            return page;
        }
        RectangleSpatialIndex<TextElement> index = new RectangleSpatialIndex<>();
        level.forEach(index::add);
        return Page.Builder.newInstance()
                .withPageDims(
                        PageDims.of(page.getTop(), page.getLeft(), (float) page.getWidth(), (float) page.getHeight()))
                .withRotation(0)
                .withNumber(page.getPageNumber())
                .withTextElements(level)
                .withMinCharWidth(1)
                .withMinCharHeight(1)
                .withRulings(isDrawing ? new ArrayList<Ruling>() : page.getUnprocessedRulings())
                .withIndex(index)
                .build();
    }

    /** Without large characters each of which stands higher or lower than the next one of its size. */
    private static List<TextElement> level(List<TextElement> text) {
        double usual = text.stream()
                .sorted(Comparator.comparingDouble(TextElement::getFontSize))
                .skip(text.size() / 2)
                .mapToDouble(TextElement::getFontSize)
                .findFirst()
                .orElse(0);
        List<TextElement> large = text.stream()
                .filter(element -> element.getFontSize() > LARGER * usual)
                .toList();
        List<TextElement> aslant = large.stream()
                .filter(element -> large.size() > 1 && large.stream().noneMatch(other -> areOfOneLine(element, other)))
                .toList();
        return aslant.isEmpty()
                ? text
                : text.stream()
                        .filter(element -> !aslant.contains(element))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Without the small raised figures behind a word of Chinese that refer to a note below. */
    private static List<TextElement> withoutMarks(List<TextElement> text) {
        List<TextElement> plain = new ArrayList<>();
        TextElement before = null;
        TextElement mark = null;
        for (int i = 0; i < text.size(); i++) {
            TextElement element = text.get(i);
            boolean isMark = before != null
                    && (isMark(element, before)
                            || (mark != null && isBeside(element, mark))
                            || isBracketed(text.subList(i, Math.min(text.size(), i + LONGEST_MARK)), before));
            if (isMark) {
                mark = element;
            } else {
                plain.add(element);
                before = element;
                mark = null;
            }
        }
        return plain;
    }

    private static boolean isMark(TextElement element, TextElement before) {
        double size = before.getFontSize();
        if (element.getFontSize() >= SMALLER * size
                || !MARK.matcher(element.getText()).matches()
                || !BEFORE_MARK.matcher(before.getText()).matches()) {
            return false;
        }
        double raised = before.getBottom() - element.getBottom();
        return raised > RAISED * size
                && raised < size
                && element.getLeft() >= before.getRight() - size / 2
                && element.getLeft() < before.getRight() + 2 * size;
    }

    /** Whether these begin with a small number in brackets: a mark that has no room behind its word begins the next line. */
    private static boolean isBracketed(List<TextElement> next, TextElement before) {
        TextElement first = next.get(0);
        if (first.getFontSize() >= SMALLER * before.getFontSize()) {
            return false;
        }
        String small = next.stream()
                .takeWhile(element -> element.getFontSize() == first.getFontSize())
                .map(TextElement::getText)
                .collect(Collectors.joining());
        return BRACKETED.matcher(small).lookingAt();
    }

    /** Whether it is a further character of a mark. */
    private static boolean isBeside(TextElement element, TextElement mark) {
        return MARK.matcher(element.getText()).matches()
                && element.getFontSize() == mark.getFontSize()
                && Math.abs(element.getBottom() - mark.getBottom()) < 1
                && Math.abs(element.getLeft() - mark.getRight()) < mark.getFontSize();
    }

    private static boolean areOfOneLine(TextElement element, TextElement other) {
        return !element.equals(other)
                && Math.abs(element.getBottom() - other.getBottom()) < LEVEL * element.getFontSize();
    }
}
