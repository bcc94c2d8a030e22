package org.dutygraph.dutylist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dutygraph.form.Excerpt;
import org.dutygraph.form.FormLine;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one document, each in its turn. */
final class DocumentReading {

    private final List<FormLine> lines;
    private final Problems problems;
    private final FrontMatter front = new FrontMatter();
    private final ListTitles titles = new ListTitles();
    private final PlainHeadings headings = new PlainHeadings();
    private final Tables tables;
    private final Map<Integer, TableCorrection> corrections;
    private final TablesSeen seen = new TablesSeen();
    private boolean hasDutyTable;
    private int accepted;
    /** The columns of the last header, which may be those of all lists that stand below. */
    private @Nullable Layout printed;

    private @Nullable TableCorrection corrected;
    private @Nullable GroupTitle waiting;

    DocumentReading(List<FormLine> lines, Problems problems, Map<Integer, TableCorrection> corrections) {
        this.lines = lines;
        this.corrections = corrections;
        this.problems = problems;
        this.tables = new Tables(problems);
    }

    void accept(FormLine line) {
        accepted++;
        PhysicalRow row = PhysicalRow.of(line);
        if (row.isBlank() || (row.isPageNumber() && !tables.isWithinRow())) {
            front.endParagraph();
            tables.breakHere();
            seen.endRun();
        } else if (row.isRule()) {
            return;
        } else if (isCorrected(row)) {
            beginCorrected(row);
        } else if (acceptTitle(row)) {
            seen.endRun();
        } else {
            acceptRow(row);
        }
    }

    /** Whether a person has said what the table is that begins here, or is printed on from another page. */
    private boolean isCorrected(PhysicalRow row) {
        TableCorrection own = corrections.get(row.line());
        if (own != null) {
            corrected = own.header().equals(row.cells()) ? own : null;
            return corrected != null;
        }
        TableCorrection present = corrected;
        return present != null && titles.announced() == null && Layout.areSame(present.header(), row.cells());
    }

    private void beginCorrected(PhysicalRow row) {
        TableCorrection correction = Objects.requireNonNull(corrected);
        Layout layout = correction.layout(Layout.ofHeader(row.cells()).orElseGet(() -> new Layout(List.of())));
        ListKind list = correction.list();
        front.endCover();
        titles.takeFor(layout);
        if (list != null && layout.isNumbered()) {
            begin(list, layout, row);
        } else if (correction.isOfEach() && layout.isOfEach()) {
            beginEach(layout, row);
        } else {
            waiting = null;
            seen.passOver(row);
            tables.beginUnknown();
        }
    }

    private boolean acceptTitle(PhysicalRow row) {
        Optional<String> text = row.onlyText();
        Optional<ListKind> list = text.flatMap(ListTitle::of);
        if (list.isPresent()) {
            acceptListTitle(list.get(), text.orElseThrow(), row.line());
            return true;
        }
        if (text.filter(only -> isOtherTitle(only, row.line())).isPresent()) {
            tables.end();
            waiting = null;
            titles.announceOther(text.orElseThrow());
            front.accept(row);
            return true;
        }
        Optional<GroupTitle> group = GroupTitle.of(row).or(() -> headings.of(row, tables, lines, accepted));
        if (group.filter(this::acceptGroup).isPresent()) {
            return true;
        }
        if (tables.isInside() && text.filter(this::isRepeated).isPresent()) {
            tables.breakHere();
            return true;
        }
        return !tables.isInside() && acceptContents(row, text.orElse(""));
    }

    /** Whether a line within a table says again what stands on the cover, or in the next row. */
    private boolean isRepeated(String text) {
        return front.isRunningHead(text) || tables.isHeading(text, following());
    }

    private List<FormLine> following() {
        return lines.subList(accepted, lines.size());
    }

    /** Within a table such a line may also be the rest of a cell, or a running head; what follows it tells. */
    private boolean isOtherTitle(String text, int line) {
        return ListTitle.isOther(text)
                && (tables.list() == null
                        || (!front.isRunningHead(text)
                                && Following.beginsAnew(lines.subList(line, lines.size()), tables.expectedNumber())));
    }

    /** A title above a list. The title of the present list, printed again at the top of a page, begins nothing. */
    private void acceptListTitle(ListKind list, String text, int line) {
        if (tables.list() == list) {
            tables.breakHere();
            return;
        }
        tables.end();
        waiting = null;
        titles.announce(list);
        front.addTitle(text, line);
    }

    /** A category above its rows, which may also stand between the title of the list and the header of its table. */
    private boolean acceptGroup(GroupTitle group) {
        if (tables.isInside()) {
            return tables.enterGroup(group);
        }
        waiting = titles.announced() == null ? null : group;
        return waiting != null;
    }

    private boolean acceptContents(PhysicalRow row, String text) {
        if (ListTitles.isContentsHead(text)) {
            front.endCover();
            titles.beginContents();
            return true;
        }
        return titles.addEntry(ListTitle.ofContentsEntry(row));
    }

    private void acceptRow(PhysicalRow row) {
        Optional<Layout> header = Layout.ofHeader(row.cells());
        if (header.isPresent()) {
            begin(header.get(), row);
            return;
        }
        if (tables.isInside()) {
            front.acceptSignature(row);
            tables.accept(row);
            tables.township(row).ifPresent(township -> front.addCell(township, row, problems));
            seen.accept(row);
        } else if (row.cells().size() > 2 && row.isNumbered(titles.announced() == null ? null : printed)) {
            beginWithoutHeader(row);
            tables.accept(row);
            seen.accept(row);
        } else {
            front.accept(row);
            seen.acceptUnknown(row);
        }
    }

    private void begin(Layout columns, PhysicalRow row) {
        front.endCover();
        List<List<String>> below = Following.cells(following());
        Layout header = columns.withLists(below).counted(below);
        printed = header;
        if (header.isOfEach()) {
            titles.takeFor(header);
            beginEach(header, row);
            return;
        }
        Optional<ListKind> announced = titles.takeFor(header);
        Optional<ListKind> list = header.list(announced.orElseGet(() -> tables.listWith(header)));
        ListKind present = tables.list();
        if (list.isEmpty() && present != null && tables.hasColumns(header.of(present))) {
            begin(present, header.of(present), row);
            return;
        }
        if (list.isEmpty() && header.isNumbered() && Following.beginsWithTitle(following())) {
            tables.end();
            return;
        }
        boolean isContradicted =
                announced.isPresent() ? !announced.equals(list) : titles.other().isPresent();
        if (list.isEmpty() || isContradicted || (announced.isEmpty() && isAnother(list.get(), header))) {
            refuse(row, announced);
            return;
        }
        begin(list.get(), header, row);
    }

    private void beginEach(Layout columns, PhysicalRow row) {
        hasDutyTable = true;
        waiting = null;
        seen.beginEach(row, columns);
        tables.beginEach(columns);
    }

    /**
     * Whether a table without a title is another than those of the basic list: it has the columns that any list of things
     * may have, and the basic list has been printed before.
     */
    private boolean isAnother(ListKind list, Layout header) {
        return list == ListKind.BASIC && tables.hasBegun(list) && !tables.mayGoOn(list, header);
    }

    /** A table whose header is lost: the title above it and the usual number of columns, or that of the last header, are enough. */
    private void beginWithoutHeader(PhysicalRow row) {
        front.endCover();
        ListKind announced = titles.announced();
        Optional<Layout> columns = announced == null ? Optional.empty() : Layout.without(announced, row, printed);
        if (announced == null || columns.isEmpty()) {
            refuse(row, Optional.ofNullable(announced));
            return;
        }
        titles.takeFor(columns.get());
        begin(announced, columns.get(), row);
    }

    private void begin(ListKind list, Layout layout, PhysicalRow row) {
        hasDutyTable = true;
        if (layout.isCounted() && !tables.hasBegun(list)) {
            problems.add(Rule.ROWS_COUNTED, row.line(), row.source().text(), list.title());
        }
        seen.begin(row, list, layout);
        tables.begin(list, layout);
        if (waiting != null) {
            tables.enterGroup(waiting);
            waiting = null;
        }
    }

    private void refuse(PhysicalRow row, Optional<ListKind> announced) {
        hasDutyTable |= announced.isPresent();
        seen.passOver(row);
        problems.add(
                Rule.UNKNOWN_LIST,
                row.line(),
                row.source().text(),
                announced.map(ListKind::title).or(titles::other).orElse("—"),
                row.cells().stream().map(Excerpt::of).collect(Collectors.joining("、")));
        tables.beginUnknown();
    }

    /** After the last line. */
    DutyList finish(String file) {
        FormLine last = lines.get(lines.size() - 1);
        boolean isCut = Truncation.isCut(last, tables, titles);
        OpenRow cut = tables.openRow().orElse(null);
        tables.end();
        front.endParagraph();
        if (!hasDutyTable || (tables.rows().isEmpty() && problems.inOrder().isEmpty())) {
            return refused(file, Rule.FOREIGN_FILE, 0, "");
        }
        if (isCut) {
            return refused(
                    file,
                    Rule.TRUNCATED_FILE,
                    cut == null || cut.lastLine() < last.number() ? last.number() : cut.line(),
                    Excerpt.endOf(last.text()));
        }
        tables.fillMerged();
        new Totals(tables, lines, problems).check(front.declared());
        return list(file, tables.rows(), problems);
    }

    private DutyList refused(String file, Rule rule, int line, String excerpt) {
        Problems fatal = new Problems(file);
        fatal.add(rule, line, excerpt);
        return list(file, List.of(), fatal);
    }

    private DutyList list(String file, List<DutyRow> rows, Problems found) {
        return new DutyList(
                file,
                front.headings(),
                front.date(),
                front.declared(),
                rows,
                found.inOrder(),
                DutyList.locations(lines),
                seen.with(rows));
    }
}
