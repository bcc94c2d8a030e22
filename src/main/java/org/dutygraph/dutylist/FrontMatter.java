package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutygraph.text.Spaces;

/** What stands outside the tables: the cover, the explanation (说明), the titles of the lists. */
final class FrontMatter {

    private static final Pattern EXPLANATION = Pattern.compile("(?:编制|清单)?说明|前言|编者按");
    private static final Pattern SENTENCE = Pattern.compile("[。；]");
    private static final Pattern PARAGRAPH_END = Pattern.compile("[。：:]$");
    private static final int LONGEST_COVER_LINE = 60;

    private final List<Heading> headings = new ArrayList<>();
    private final Set<String> coverLines = new HashSet<>();
    private final List<DeclaredTotal> declared = new ArrayList<>();
    private Optional<ListDate> date = Optional.empty();
    private boolean isCover = true;
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLine;

    void accept(PhysicalRow row) {
        String text = Spaces.inPhrase(String.join(" ", row.cells()));
        if (EXPLANATION.matcher(Spaces.none(text)).matches()) {
            endCover();
        } else if (isCover && isCoverLine(text)) {
            acceptCover(text, row.line());
        } else {
            addToParagraph(text, row.line());
        }
    }

    /** A sentence of the explanation may go on over several lines. */
    private void addToParagraph(String text, int line) {
        if (paragraph.isEmpty()) {
            paragraphLine = line;
        }
        paragraph.append(text);
        if (PARAGRAPH_END.matcher(text).find()) {
            endParagraph();
        }
    }

    void endParagraph() {
        declared.addAll(DeclaredTotals.read(paragraph.toString(), paragraphLine));
        paragraph.setLength(0);
    }

    private void acceptCover(String text, int line) {
        Optional<ListDate> found = CoverDate.read(text);
        date = ListDate.first(date, found);
        if (!isDateAlone(text, found)) {
            coverLines.add(text);
            addHeading(text, line);
        }
    }

    /** What is signed below the lists has the date that no cover gives, or the day of the month that one gives. */
    void acceptSignature(PhysicalRow row) {
        if (date.filter(ListDate::hasDay).isEmpty()) {
            date = ListDate.first(date, row.onlyText().flatMap(CoverDate::read));
        }
    }

    /** The cover ends with the explanation, the table of contents, the first list or the first table. */
    void endCover() {
        isCover = false;
    }

    /** A line of the cover that is printed again at the top of a page. */
    boolean isRunningHead(String text) {
        return coverLines.contains(Spaces.inPhrase(text));
    }

    void addTitle(String text, int line) {
        if (isCover) {
            date = ListDate.first(date, CoverDate.read(text));
        }
        endCover();
        endParagraph();
        declared.addAll(DeclaredTotals.read(text, line));
        addHeading(Spaces.inPhrase(text), line);
    }

    private void addHeading(String text, int line) {
        if (!ListTitle.isPlain(text)) {
            headings.add(new Heading(text, line));
        }
    }

    /** Whether it is as short as what stands on a cover, and no sentence. */
    static boolean isCoverLine(String text) {
        return text.length() <= LONGEST_COVER_LINE && !SENTENCE.matcher(text).find();
    }

    /** What a row says of itself; once. What is no township's name was marked so when the document was divided. */
    void addCell(String township, PhysicalRow row, Problems problems) {
        if (township.startsWith(RowCells.DOUBT)) {
            problems.add(
                    Rule.TOWNSHIP_NOT_NAMED,
                    row.line(),
                    row.source().text(),
                    township.substring(RowCells.DOUBT.length()));
        } else if (TownshipHeading.of(township).isPresent()) {
            addCell(township, row.line());
        }
    }

    private void addCell(String township, int line) {
        if (headings.stream()
                .noneMatch(heading -> heading.isCell() && heading.text().equals(township))) {
            headings.add(new Heading(township, line, true));
        }
    }

    private static boolean isDateAlone(String text, Optional<ListDate> found) {
        return found.isPresent() && !text.contains("清单");
    }

    List<Heading> headings() {
        return headings;
    }

    Optional<ListDate> date() {
        return date;
    }

    List<DeclaredTotal> declared() {
        return declared;
    }
}
