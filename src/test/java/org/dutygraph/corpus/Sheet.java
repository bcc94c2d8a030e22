package org.dutygraph.corpus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.ListKind;

/** Prints one list as the converter of a PDF would. */
final class Sheet {

    private static final double WRAPPED = 0.03;
    private static final int LONG = 60;
    private static final Map<ListKind, String> TITLES =
            Map.of(ListKind.BASIC, "基本履职事项清单", ListKind.ASSISTED, "配合履职事项清单", ListKind.RECLAIMED, "上级部门收回事项清单");

    private final TownshipList list;
    private final Layout layout;
    private final Dice dice;
    private final StringBuilder text = new StringBuilder();

    private final Optional<String> date;

    private Sheet(TownshipList list, Dice dice, Optional<String> date) {
        this.list = list;
        this.date = date;
        this.layout = list.layout();
        this.dice = dice;
    }

    static String of(TownshipList list, Dice dice) {
        return of(list, dice, Optional.empty());
    }

    /** With a cover that bears this date, whatever the county's layout. */
    static String of(TownshipList list, Dice dice, Optional<String> date) {
        Sheet sheet = new Sheet(list, dice, date);
        sheet.front();
        for (ListKind kind : ListKind.values()) {
            sheet.table(kind);
        }
        return sheet.text.toString();
    }

    private void front() {
        text.append("\n\n");
        if (hasCover()) {
            var county = list.township().county();
            String name = list.township().path();
            String above = county.prefecture().path();
            String rest = name.startsWith(above) ? name.substring(above.length()) : name;
            line(above)
                    .line(rest)
                    .line("履职事项清单")
                    .line("")
                    .line(date.orElseGet(() -> "2025 年 " + (5 + dice.below(6)) + " 月"))
                    .line("");
        }
        if (layout.hasExplanation()) {
            explanation();
        }
        if (hasCover()) {
            line("目 录").line("");
            int entry = 0;
            for (ListKind kind : ListKind.values()) {
                line((entry + 1) + ". " + title(kind) + "....." + (1 + entry * 15));
                entry++;
            }
            line("");
        }
    }

    private boolean hasCover() {
        return layout.hasCover() || date.isPresent();
    }

    private void explanation() {
        line("说 明").line("");
        for (ListKind kind : ListKind.values()) {
            line(title(kind).replace("清单", "") + "清单共有" + title(kind).replace("清单", "") + " "
                    + list.of(kind).size() + " 项。");
            line("");
        }
    }

    private void table(ListKind kind) {
        line(list.township().path() + title(kind)).line("");
        List<Row> rows = list.of(kind);
        for (int i = 0; i < rows.size(); i++) {
            if (i % layout.rowsOfPage() == 0) {
                header(kind, i > 0);
            }
            print(cells(rows.get(i), i + 1));
        }
        line("");
    }

    private void header(ListKind kind, boolean isRepeated) {
        if (isRepeated) {
            line("");
        }
        List<String> columns = columns(kind);
        print(columns);
        if (layout.isPiped()) {
            print(columns.stream().map(column -> "----").toList());
        }
    }

    private List<String> columns(ListKind kind) {
        List<String> common = List.of("序号", "事项类别", "事项名称");
        return switch (kind) {
            case BASIC -> common;
            case ASSISTED -> plus(common, "对应上级部门", "上级部门职责", list.kind() + "配合职责");
            case RECLAIMED ->
                layout.receivers() == Layout.Receivers.OWN_COLUMN
                        ? plus(common, "承接部门", "工作方式")
                        : plus(common, "承接部门及工作方式");
        };
    }

    private List<String> cells(Row row, int number) {
        List<String> common = List.of(String.valueOf(number), row.category(), row.name());
        return switch (row.list()) {
            case BASIC -> common;
            case ASSISTED -> plus(common, departments(row), superior(row), items(row.township()));
            case RECLAIMED ->
                layout.receivers() == Layout.Receivers.OWN_COLUMN
                        ? plus(common, departments(row), row.way() + "。")
                        : plus(common, way(row));
        };
    }

    private String way(Row row) {
        if (row.departments().isEmpty()) {
            return row.way() + "。";
        }
        String names = departments(row);
        return switch (layout.receivers()) {
            case WAY_AFTER_NAME -> names + " 工作方式：" + names + row.way() + "。";
            case BOTH_LABELLED -> "承接部门: " + names + " 工作方式: 取消乡镇相关责任, 由" + names + row.way() + "。";
            default -> names + "： " + row.way() + "。";
        };
    }

    private static String departments(Row row) {
        return String.join("、", row.departments());
    }

    private String superior(Row row) {
        return row.sections().stream()
                .map(section -> section.department().isEmpty()
                        ? items(section.items())
                        : title(section) + items(section.items()))
                .collect(Collectors.joining(" "));
    }

    private String title(Row.Section section) {
        String title = section.department() + "：";
        return layout.items() == Layout.Items.BLANKS ? title + " " : "<p>" + title + "</p> ";
    }

    private String items(List<String> items) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String number = items.size() == 1 || layout.items() == Layout.Items.LIST ? "" : (i + 1) + ".";
            String item = number + items.get(i) + (i == items.size() - 1 ? "。" : "；");
            cell.append(cell.isEmpty() ? "" : " ")
                    .append(layout.items() == Layout.Items.PARAGRAPHS ? "<p>" + item + "</p>" : item);
        }
        return layout.items() == Layout.Items.LIST && items.size() > 1
                ? "<ol style=\"list-style-type: none\"> " + cell + " </ol>"
                : cell.toString();
    }

    private void print(List<String> cells) {
        if (layout.isPiped()) {
            line("| " + String.join(" | ", cells) + " |");
            return;
        }
        String row = String.join("\t", cells);
        String last = cells.get(cells.size() - 1);
        if (layout.wraps() && last.length() > LONG && last.indexOf('<') < 0 && dice.falls(WRAPPED)) {
            int at = row.length() - last.length() / 2;
            row = row.substring(0, at) + "\n" + row.substring(at);
        }
        line(row);
    }

    private static List<String> plus(List<String> common, String... more) {
        return java.util.stream.Stream.concat(common.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    private static String title(ListKind kind) {
        return Objects.requireNonNull(TITLES.get(kind));
    }

    private Sheet line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
