package org.dutygraph.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.dutylist.ListKind;
import org.jspecify.annotations.Nullable;

/**
 * What a county does to its lists from one year to the next (动态调整), alike in all its townships: it takes back four in a hundred of the
 * duties that are assisted, hands one in a hundred of those taken back down again, drops two in a hundred, rewords four and gives two to
 * one more department. What moves comes last on its list, so that what stood after it has other numbers.
 */
final class Adjustment {

    private static final double TAKEN_BACK = 0.04;
    private static final double HANDED_DOWN = 0.05;
    private static final double DROPPED = 0.07;
    private static final double REWORDED = 0.11;
    private static final double ONE_MORE_DEPARTMENT = 0.13;

    private static final String MORE = "{county}应急管理局";

    private Adjustment() {}

    static TownshipList of(TownshipList list, long seed, int year) {
        Map<ListKind, List<Row>> rows = new EnumMap<>(ListKind.class);
        for (ListKind kind : ListKind.values()) {
            rows.put(kind, new ArrayList<>());
        }
        List<Row> moved = new ArrayList<>();
        String county = list.township().county().code();
        for (ListKind kind : ListKind.values()) {
            for (Row row : list.of(kind)) {
                Row now = adjusted(row, Dice.of(seed, "year" + year, county, row.matter()), list);
                if (now != null) {
                    (now.list() == kind ? on(rows, kind) : moved).add(now);
                }
            }
        }
        moved.forEach(row -> on(rows, row.list()).add(row));
        return new TownshipList(list.township(), list.layout(), rows);
    }

    private static List<Row> on(Map<ListKind, List<Row>> rows, ListKind kind) {
        return Objects.requireNonNull(rows.get(kind));
    }

    private static @Nullable Row adjusted(Row row, Dice dice, TownshipList list) {
        double share = dice.share();
        boolean isReceived = !row.departments().isEmpty();
        if (share < TAKEN_BACK) {
            return row.list() == ListKind.ASSISTED && isReceived ? takenBack(row) : row;
        }
        if (share < HANDED_DOWN) {
            return row.list() == ListKind.RECLAIMED && isReceived ? handedDown(row) : row;
        }
        if (share < DROPPED) {
            return null;
        }
        if (share < REWORDED) {
            return reworded(row);
        }
        String more = MORE.replace("{county}", list.township().county().name());
        return share < ONE_MORE_DEPARTMENT && isReceived && !row.departments().contains(more)
                ? row.withDepartments(plus(row.departments(), more))
                : row;
    }

    private static Row takenBack(Row row) {
        return new Row(
                ListKind.RECLAIMED,
                row.matter(),
                row.category(),
                row.name(),
                row.departments(),
                List.of(),
                List.of(),
                "负责此项工作");
    }

    private static Row handedDown(Row row) {
        return new Row(
                ListKind.ASSISTED,
                row.matter(),
                row.category(),
                row.name(),
                row.departments(),
                List.of(new Row.Section("", List.of(row.way()))),
                List.of("配合做好相关工作"),
                "");
    }

    private static Row reworded(Row row) {
        return switch (row.list()) {
            case BASIC -> row.named(row.name() + "及相关服务");
            case ASSISTED -> row.withTownship(plus(row.township(), "发现问题及时上报"));
            case RECLAIMED ->
                new Row(
                        row.list(),
                        row.matter(),
                        row.category(),
                        row.name(),
                        row.departments(),
                        row.sections(),
                        row.township(),
                        row.way() + "，并加强监督检查");
        };
    }

    private static List<String> plus(List<String> texts, String more) {
        List<String> all = new ArrayList<>(texts);
        all.add(more);
        return List.copyOf(all);
    }
}
