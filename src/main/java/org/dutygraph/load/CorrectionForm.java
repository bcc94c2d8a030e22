package org.dutygraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.dutylist.TableCorrection;
import org.dutygraph.dutylist.TableReading;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of the lists that were read of a file: {@code place.N} of the list N, counted from 0, and of its table at the
 * line L {@code list.N.L} and {@code column.N.L.C} of the column C, counted from 0. What it says as it was read is no correction.
 */
record CorrectionForm(Map<String, String> fields) {

    /**
     * Where it says otherwise.
     *
     * @param read what was read without it
     * @param decided what had been decided before, which stays where it says nothing else
     * @throws RequestProblem 400 where it names a list or columns that there are not, or no column for the number or for the name
     */
    Corrections of(List<UploadedList> read, Intake decided) {
        Map<String, String> places = new HashMap<>();
        Map<String, Map<Integer, TableCorrection>> tables = new HashMap<>();
        for (int at = 0; at < read.size(); at++) {
            UploadedList document = read.get(at);
            String place = fields.getOrDefault("place." + at, "").strip();
            if (!place.isEmpty() && !place.equals(document.code())) {
                places.put(document.name(), place);
            }
            Map<Integer, TableCorrection> said = new TreeMap<>();
            for (TableReading table : document.tables()) {
                TableCorrection correction = of(at, table);
                boolean isAsRead = Objects.equals(list(correction), table.list())
                        && (table.list() == null || correction.columns().equals(table.columns()));
                if (!isAsRead) {
                    said.put(table.line(), correction);
                }
            }
            if (!said.isEmpty()) {
                Map<Integer, TableCorrection> all = new TreeMap<>(decided.tables(document.name()));
                all.putAll(said);
                tables.put(document.name(), all);
            }
        }
        return new Corrections(places, tables);
    }

    private TableCorrection of(int at, TableReading table) {
        String key = at + "." + table.line();
        String wanted = fields.getOrDefault("list." + key, "");
        String code = wanted.isEmpty() ? Objects.requireNonNullElse(table.list(), TableDecisions.PASSED_OVER) : wanted;
        ListKind list = TableDecisions.kind(code).orElse(null);
        boolean isOfEach = code.equals(TableReading.EACH);
        if (list == null && !isOfEach && !code.equals(TableDecisions.PASSED_OVER)) {
            throw unknown("list", code);
        }
        if (list == null && !isOfEach) {
            return new TableCorrection(table.header(), null, List.of());
        }
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < table.header().size(); column++) {
            String before = column < table.columns().size() ? table.columns().get(column) : "unknown";
            String given = fields.getOrDefault("column." + key + "." + column, "");
            columns.add(given.isEmpty() ? before : given);
        }
        if (columns.equals(padded(table))) {
            columns = new ArrayList<>(table.columns());
        }
        if (!TableCorrection.isUsable(columns, isOfEach)) {
            throw RequestProblem.badRequest(isOfEach ? "no-column-of-lists" : "no-number-or-name", table.line());
        }
        return new TableCorrection(table.header(), list, columns);
    }

    private static @Nullable String list(TableCorrection correction) {
        ListKind list = correction.list();
        return correction.isOfEach() ? TableReading.EACH : list == null ? null : list.code();
    }

    /** A header has no name for its blank columns at the end. */
    private static List<String> padded(TableReading table) {
        List<String> columns = new ArrayList<>(table.columns());
        while (columns.size() < table.header().size()) {
            columns.add("unknown");
        }
        return columns;
    }

    private static RequestProblem unknown(String field, String value) {
        List<String> possible =
                List.of("basic", "assisted", "reclaimed", TableReading.EACH, TableDecisions.PASSED_OVER);
        return RequestProblem.badRequest("unknown-value", field, value, possible)
                .with("possible", possible);
    }
}
