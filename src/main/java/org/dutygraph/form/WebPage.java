package org.dutygraph.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutygraph.text.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text and the tables of a web page, or of text with tables written as in one. */
final class WebPage {

    private static final Set<String> PASSED_OVER = Set.of("head", "script", "style", "noscript", "template", "svg");
    private static final int MOST_SPANNED = 1000;
    private static final Set<String> DECIMAL = Set.of("", "1");
    private static final Pattern UNNUMBERED = Pattern.compile("list-style(?:-type)?:\\s*none");
    private static final Pattern ITEM = Pattern.compile("^[(（]?[\\d一二三四五六七八九十]{1,3}[)）.．、]");

    private final LineWriter lines = new LineWriter();
    private final StringBuilder paragraph = new StringBuilder();
    private int tables;

    private WebPage() {}

    static List<FormLine> lines(String text) {
        Document document = Jsoup.parse(text);
        document.outputSettings().prettyPrint(false);
        WebPage page = new WebPage();
        page.add(document);
        page.endParagraph();
        return page.lines.lines();
    }

    private void add(Node node) {
        if (node instanceof TextNode words) {
            addText(words.getWholeText());
        } else if (node instanceof Element element && !PASSED_OVER.contains(element.normalName())) {
            addElement(element);
        }
    }

    /** Text that no element sets apart keeps its lines. */
    private void addText(String text) {
        String[] parts = text.split("\\R", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                endParagraph();
            }
            paragraph.append(parts[i]);
        }
    }

    /** A table with a table in it serves the page's layout, and is no table. */
    private void addElement(Element element) {
        boolean isTable = element.normalName().equals("table")
                && element.select("table table").isEmpty();
        boolean isSetApart =
                isTable || element.isBlock() || element.normalName().equals("br");
        if (isSetApart) {
            endParagraph();
        }
        if (isTable) {
            int number = ++tables;
            lines.table(grid(element), row -> Location.ofTable(number, row + 1));
        } else {
            element.childNodes().forEach(this::add);
        }
        if (isSetApart) {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (!paragraph.toString().isBlank()) {
            lines.paragraph(paragraph.toString().strip(), Location.ofTable(0, 0));
        }
        paragraph.setLength(0);
    }

    private static Grid grid(Element table) {
        Grid grid = new Grid();
        List<Element> rows = table.select("tr");
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).select("> td, > th")) {
                while (grid.isTaken(row, column)) {
                    column++;
                }
                int breadth = span(cell, "colspan", MOST_SPANNED);
                grid.put(row, column, span(cell, "rowspan", rows.size() - row), breadth, text(cell));
                column += breadth;
            }
        }
        return grid;
    }

    private static int span(Element cell, String attribute, int most) {
        String span = cell.attr(attribute).strip();
        int value = span.matches("\\d{1,4}") ? Integer.parseInt(span) : 1;
        // nought means all rows that are left (HTML, 4.9.11)
        return value == 0 ? most : Math.min(value, most);
    }

    /** With the numbers that a browser puts before the items of a list, and without the marks of notes below. */
    private static String text(Element cell) {
        cell.select("sup:has(a[href^=#])").remove();
        for (Element list : cell.select("ol")) {
            List<Element> items = list.children().stream()
                    .filter(item -> item.normalName().equals("li"))
                    .toList();
            boolean isNumbered = DECIMAL.contains(list.attr("type"))
                    && !UNNUMBERED.matcher(list.attr("style")).find()
                    && items.stream()
                            .noneMatch(item -> ITEM.matcher(item.text()).find());
            int number = span(list, "start", MOST_SPANNED);
            for (Element item : items) {
                if (isNumbered) {
                    item.prependText(number++ + ".");
                }
            }
        }
        return String.join("\n", Markup.paragraphs(cell.html()));
    }
}
