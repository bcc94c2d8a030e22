package org.dutygraph.load;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.dutylist.TableCorrection;
import org.dutygraph.dutylist.TableReading;
import org.dutygraph.place.DecisionProblem;
import org.dutygraph.place.DecisionRule;

/**
 * What people say of tables that were taken for something else: the file {@value #NAME} of the decisions. A table is meant by its
 * document and the line of its header; a line of the file counts only where that line still has the cells that it had.
 *
 * @param byDocument by the documents' names, then by the lines
 * @param problems lines that do not count, and why
 */
record TableDecisions(Map<String, Map<Integer, TableCorrection>> byDocument, List<DecisionProblem> problems) {

    static final String NAME = "tables.csv";

    static final List<String> COLUMNS = List.of("document", "line", "header", "list", "columns");
    /** In the place of a list: the table is passed over. */
    static final String PASSED_OVER = "none";

    private static final String SPACE = " ";

    /** Reads the file, where there is one. */
    static TableDecisions read(Path folder) {
        TableDecisions decisions = new TableDecisions(new HashMap<>(), new ArrayList<>());
        Path file = folder.resolve(NAME);
        KeptRows.each(file, decisions.problems, row -> decisions.add(file, row));
        return decisions;
    }

    /** Those of a document. */
    Map<Integer, TableCorrection> of(String document) {
        return byDocument.getOrDefault(document, Map.of());
    }

    /** What is wrong where these are the documents. */
    List<DecisionProblem> problems(Path folder, Set<String> documents) {
        Stream<DecisionProblem> unknown = byDocument.keySet().stream()
                .filter(document -> !documents.contains(document))
                .sorted()
                .map(document -> new DecisionProblem(
                        folder.resolve(NAME), 0, DecisionRule.UNKNOWN_DOCUMENT, document, List.of(document)));
        return Stream.concat(problems.stream(), unknown).toList();
    }

    private void add(Path file, NamedCsvRecord row) {
        Map<String, String> cells = new HashMap<>();
        COLUMNS.forEach(name -> cells.put(name, row.findField(name).orElse("").strip()));
        String document = cells.getOrDefault("document", "");
        String line = cells.getOrDefault("line", "");
        String list = cells.getOrDefault("list", "");
        String columns = cells.getOrDefault("columns", "");
        if (document.isEmpty()) {
            report(file, row, "document", document);
        } else if (!line.matches("[1-9]\\d{0,8}")) {
            report(file, row, "line", line);
        } else if (!list.equals(PASSED_OVER)
                && !list.equals(TableReading.EACH)
                && kind(list).isEmpty()) {
            report(file, row, "list", list);
        } else if ((!columns.isEmpty() || list.equals(TableReading.EACH))
                && !TableCorrection.isUsable(List.of(columns.split(SPACE)), list.equals(TableReading.EACH))) {
            report(file, row, "columns", columns);
        } else {
            byDocument
                    .computeIfAbsent(document, any -> new TreeMap<>())
                    .put(Integer.valueOf(line), correction(cellsOf(cells.getOrDefault("header", "")), list, columns));
        }
    }

    private static TableCorrection correction(List<String> header, String list, String columns) {
        return new TableCorrection(
                header, kind(list).orElse(null), columns.isEmpty() ? List.of() : List.of(columns.split(SPACE)));
    }

    static java.util.Optional<ListKind> kind(String code) {
        return Arrays.stream(ListKind.values())
                .filter(list -> list.code().equals(code))
                .findFirst();
    }

    private void report(Path file, NamedCsvRecord row, String column, String value) {
        problems.add(new DecisionProblem(
                file,
                row.getStartingLineNumber(),
                value.isEmpty() ? DecisionRule.EMPTY_CELL : DecisionRule.UNKNOWN_VALUE,
                String.join(",", row.getFields()),
                value.isEmpty() ? List.of(column) : List.of(column, value)));
    }

    /** The cells of a header are themselves a line of comma-separated values. */
    private static List<String> cellsOf(String header) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(header)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (java.io.IOException | RuntimeException e) {
            return List.of();
        }
    }

    /** The cells of a line of the file. */
    static List<String> row(String document, int line, TableCorrection correction) {
        ListKind list = correction.list();
        return List.of(
                document,
                Integer.toString(line),
                KeptRows.line(correction.header()),
                correction.isOfEach() ? TableReading.EACH : list == null ? PASSED_OVER : list.code(),
                String.join(SPACE, correction.columns()));
    }
}
