package org.dutygraph.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.form.Laid.LaidCell;
import org.dutygraph.form.Laid.LaidRow;

/** Lays the rows of a document out in tables, with oddities. */
final class Layouts {

    private static final int ROWS_OF_A_TABLE = 23;
    private static final int LONG_TEXT = 120;
    /** Each so manieth name has the mark of a note. */
    private static final int MARKED = 7;

    private static final Pattern RECEIVERS = Pattern.compile("\\s*([\\p{IsHan}、（）]{3,40}?)[：:]");

    private final String place;
    private final Set<Oddity> oddities;

    Layouts(String place, Set<Oddity> oddities) {
        this.place = place;
        this.oddities = oddities.isEmpty() ? EnumSet.noneOf(Oddity.class) : EnumSet.copyOf(oddities);
    }

    private boolean has(Oddity oddity) {
        return oddities.contains(oddity);
    }

    List<Laid> of(List<DutyRow> rows) {
        if (has(Oddity.ONE_TABLE) || has(Oddity.LISTS_AS_ROWS)) {
            return List.of(together(rows));
        }
        return Stream.of(ListKind.values())
                .map(list -> laid(
                        list, rows.stream().filter(row -> row.list() == list).toList()))
                .toList();
    }

    private Laid laid(ListKind list, List<DutyRow> rows) {
        List<String> header = header(list);
        List<List<LaidRow>> tables = new ArrayList<>();
        List<LaidRow> table = new ArrayList<>();
        List<List<String>> texts = rows.stream().map(row -> texts(list, row)).toList();
        int left = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean isBreak = i % ROWS_OF_A_TABLE == 0;
            if (isBreak && i > 0 && (has(Oddity.SEVERAL_TABLES) || has(Oddity.HEADERS_MISSING))) {
                tables.add(table);
                table = new ArrayList<>();
            }
            if (i == 0 || (isBreak && (has(Oddity.REPEATED_HEADERS) || has(Oddity.SEVERAL_TABLES)))) {
                table.addAll(headerRows(header));
            }
            left = (i / ROWS_OF_A_TABLE + 1) * ROWS_OF_A_TABLE;
            addRow(table, list, texts, i, Math.min(left, texts.size()));
        }
        tables.add(table);
        List<String> notes = has(Oddity.FOOTNOTES) ? List.of("注：所称部门，机构改革后名称有变化的，以新名称为准。") : List.of();
        return new Laid(List.of(place + list.title()), header.size(), tables, notes);
    }

    /** All lists in one table, whose columns are those of all of them; for departments there is one. */
    private Laid together(List<DutyRow> rows) {
        List<String> header = new ArrayList<>(List.of("清单", "序号", "事项类别", "事项名称", "部门", "上级部门职责", "乡镇配合职责", "工作方式"));
        if (!has(Oddity.ONE_TABLE)) {
            header.remove(0);
        }
        List<LaidRow> table = new ArrayList<>(headerRows(header));
        ListKind list = null;
        for (DutyRow row : rows) {
            if (!has(Oddity.ONE_TABLE) && row.list() != list) {
                table.add(new LaidRow(List.of(
                        new LaidCell(0, 1, header.size(), List.of(row.list().title() + "清单"), false))));
            }
            list = row.list();
            table.add(together(row, header.size()));
        }
        return new Laid(List.of(place + "履职事项清单"), header.size(), List.of(table));
    }

    private static LaidRow together(DutyRow row, int columns) {
        List<String> texts = new ArrayList<>(List.of(
                row.list().title(),
                Integer.toString(row.number()),
                row.category() == null ? "" : row.category(),
                row.name().text(),
                row.departments().text(),
                row.superiorResponsibility().text(),
                row.townshipResponsibility().text(),
                row.wayOfWorking().text()));
        int first = texts.size() - columns;
        List<LaidCell> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            cells.add(new LaidCell(c, 1, 1, paragraphs(texts.get(first + c)), first + c == 1));
        }
        return new LaidRow(cells);
    }

    /** What is to be read of a row that is laid out so. */
    DutyRow expected(DutyRow row) {
        return !has(Oddity.TWO_COLUMNS) || row.list() != ListKind.RECLAIMED
                ? row
                : new DutyRow(
                        row.list(),
                        row.number(),
                        row.category(),
                        row.name(),
                        new Cell(receivers(row), List.of(receivers(row))),
                        row.superiorResponsibility(),
                        row.townshipResponsibility(),
                        row.wayOfWorking(),
                        row.printed(),
                        row.line(),
                        row.location());
    }

    /** Those whom the way of working names before its colons. */
    private static String receivers(DutyRow row) {
        String named = row.wayOfWorking()
                .text()
                .lines()
                .map(RECEIVERS::matcher)
                .filter(Matcher::lookingAt)
                .map(name -> name.group(1).strip())
                .distinct()
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? "无" : named;
    }

    private List<String> header(ListKind list) {
        List<String> header = new ArrayList<>(List.of("序号", "事项类别", "事项名称"));
        if (list == ListKind.ASSISTED) {
            header.addAll(List.of("对应上级部门", "上级部门职责", "乡镇配合职责"));
        } else if (list == ListKind.RECLAIMED) {
            header.addAll(has(Oddity.TWO_COLUMNS) ? List.of("承接部门", "工作方式") : List.of("承接部门及工作方式"));
        }
        return arranged(header, "事项编码", "设定依据", "备注");
    }

    /** With what stands between and behind the columns, or with these in another order. */
    private List<String> arranged(List<String> cells, String code, String basis, String notes) {
        List<String> arranged = new ArrayList<>(cells);
        if (has(Oddity.OTHER_ORDER)) {
            Collections.swap(arranged, 0, 1);
            Collections.reverse(arranged.subList(3, arranged.size()));
        }
        if (has(Oddity.EXTRA_COLUMNS)) {
            arranged.add(2, code);
            arranged.addAll(List.of(basis, notes));
        }
        return arranged;
    }

    /** 上级部门职责 and 乡镇配合职责 under one heading, all other headers as high as both. */
    private List<LaidRow> headerRows(List<String> header) {
        int split = header.indexOf("上级部门职责");
        if (!has(Oddity.TWO_STOREYS) || split < 0) {
            List<LaidCell> cells = new ArrayList<>();
            for (int c = 0; c < header.size(); c++) {
                cells.add(LaidCell.of(c, header.get(c)));
            }
            return List.of(new LaidRow(cells, true));
        }
        List<LaidCell> upper = new ArrayList<>();
        for (int c = 0; c < header.size(); c++) {
            if (c == split) {
                upper.add(new LaidCell(c, 1, 2, List.of("职责分工"), false));
            } else if (c != split + 1) {
                upper.add(new LaidCell(c, 2, 1, List.of(header.get(c)), false));
            }
        }
        return List.of(
                new LaidRow(upper, true),
                new LaidRow(
                        List.of(LaidCell.of(split, header.get(split)), LaidCell.of(split + 1, header.get(split + 1))),
                        true));
    }

    private List<String> texts(ListKind list, DutyRow row) {
        boolean isMarked = has(Oddity.FOOTNOTES) && row.number() % MARKED == 0;
        List<String> texts = new ArrayList<>(List.of(
                Integer.toString(row.number()),
                row.category() == null ? "" : row.category(),
                row.name().text() + (isMarked ? Laid.MARK : "")));
        if (list == ListKind.ASSISTED) {
            texts.addAll(List.of(
                    departments(row.departments().text()),
                    row.superiorResponsibility().text(),
                    row.townshipResponsibility().text()));
        } else if (list == ListKind.RECLAIMED) {
            if (has(Oddity.TWO_COLUMNS)) {
                texts.add(departments(receivers(row)));
            }
            texts.add(row.wayOfWorking().text());
        }
        return arranged(texts, "XJ%04d".formatted(row.number()), "《条例》第" + row.number() + "条", "");
    }

    private String departments(String text) {
        return has(Oddity.BREAKS_IN_CELLS) ? text.replaceAll("[、，；]", "\n") : text;
    }

    private void addRow(List<LaidRow> table, ListKind list, List<List<String>> texts, int at, int end) {
        List<LaidCell> cells = new ArrayList<>();
        List<String> row = texts.get(at);
        List<String> rest = new ArrayList<>(Collections.nCopies(row.size(), ""));
        int number = header(list).indexOf("序号");
        for (int c = 0; c < row.size(); c++) {
            String text = row.get(c);
            if (isMerged(list, c)) {
                if (at % ROWS_OF_A_TABLE > 0 && same(texts, at, at - 1, c)) {
                    continue;
                }
                int height = 1;
                while (at + height < end && same(texts, at, at + height, c)) {
                    height++;
                }
                cells.add(new LaidCell(c, height, 1, paragraphs(text), false));
                continue;
            }
            if (has(Oddity.ROWS_CONTINUED) && c == row.size() - 1 && text.length() > LONG_TEXT) {
                rest.set(c, text.substring(LONG_TEXT));
                text = text.substring(0, LONG_TEXT);
            }
            List<String> paragraphs = paragraphs(text);
            boolean isList = has(Oddity.NESTED_LISTS) && c > 2 && paragraphs.size() > 1;
            cells.add(new LaidCell(c, 1, 1, paragraphs, c == number, isList));
        }
        table.add(new LaidRow(cells));
        if (rest.stream().anyMatch(text -> !text.isEmpty())) {
            List<LaidCell> below = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                below.add(LaidCell.of(c, rest.get(c)));
            }
            table.add(new LaidRow(below));
        }
    }

    private static boolean same(List<List<String>> texts, int one, int other, int column) {
        return texts.get(one).get(column).equals(texts.get(other).get(column));
    }

    private boolean isMerged(ListKind list, int column) {
        boolean isDepartments =
                list == ListKind.ASSISTED && column == header(list).indexOf("对应上级部门");
        return !has(Oddity.ROWS_CONTINUED)
                && ((has(Oddity.MERGED_CATEGORIES) && column == header(list).indexOf("事项类别"))
                        || (has(Oddity.MERGED_DEPARTMENTS) && isDepartments));
    }

    private static List<String> paragraphs(String text) {
        return Arrays.asList(text.split("\n"));
    }
}
