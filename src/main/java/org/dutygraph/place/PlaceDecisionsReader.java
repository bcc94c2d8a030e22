package org.dutygraph.place;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one side file of places, line by line. */
final class PlaceDecisionsReader {

    private static final String DOCUMENT = "document";
    private static final String TOWNSHIP = "township_code";
    private static final List<String> COLUMNS = List.of(DOCUMENT, TOWNSHIP);

    private final Path file;
    private final Gazetteer gazetteer;
    private final Map<String, Township> byDocument = new HashMap<>();
    private final Map<String, Long> lineOfDocument = new HashMap<>();
    private final Map<String, DecisionProblem> whereMissing = new HashMap<>();
    private final List<DecisionProblem> problems = new ArrayList<>();

    PlaceDecisionsReader(Path file, Gazetteer gazetteer) {
        this.file = file;
        this.gazetteer = gazetteer;
    }

    PlaceDecisions read() throws IOException {
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .detectBomHeader(true)
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            readAll(lines.iterator());
        } catch (CsvParseException e) {
            String why = Optional.ofNullable(e.getCause()).orElse(e).getMessage();
            problems.add(new DecisionProblem(file, 0, DecisionRule.UNREADABLE, "", List.of(String.valueOf(why))));
        }
        return new PlaceDecisions(byDocument, whereMissing, problems);
    }

    private void readAll(Iterator<CsvRecord> lines) {
        if (lines.hasNext()) {
            CsvRecord header = lines.next();
            List<String> columns =
                    header.getFields().stream().map(String::strip).toList();
            if (isUsable(header, columns)) {
                lines.forEachRemaining(line -> readLine(line, columns));
            }
        }
    }

    private boolean isUsable(CsvRecord header, List<String> columns) {
        columns.stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> report(header, DecisionRule.UNKNOWN_COLUMN, column));
        List<String> missing =
                COLUMNS.stream().filter(column -> !columns.contains(column)).toList();
        missing.forEach(column -> report(header, DecisionRule.MISSING_COLUMN, column));
        return missing.isEmpty();
    }

    private void readLine(CsvRecord line, List<String> columns) {
        if (line.getFieldCount() != columns.size()) {
            report(line, DecisionRule.CELL_COUNT, "" + line.getFieldCount(), "" + columns.size());
            return;
        }
        String document = line.getField(columns.indexOf(DOCUMENT)).strip();
        String code = line.getField(columns.indexOf(TOWNSHIP)).strip();
        if (document.isEmpty() || code.isEmpty()) {
            report(line, DecisionRule.EMPTY_CELL, document.isEmpty() ? DOCUMENT : TOWNSHIP);
        } else if (lineOfDocument.containsKey(document)) {
            report(line, DecisionRule.DOCUMENT_TWICE, "" + lineOfDocument.get(document));
        } else {
            settle(line, document, code);
        }
    }

    private void settle(CsvRecord line, String document, String code) {
        Optional<Township> township = gazetteer.township(code);
        if (township.isPresent()) {
            byDocument.put(document, township.get());
            lineOfDocument.put(document, line.getStartingLineNumber());
            whereMissing.put(document, problem(line, DecisionRule.UNKNOWN_DOCUMENT, document));
            return;
        }
        Optional<Township> listed = gazetteer.listedUnderKey(code);
        if (listed.isPresent()) {
            report(line, DecisionRule.LISTED_TOWNSHIP, code, listed.get().code());
        } else {
            report(line, code.contains("-") ? DecisionRule.UNKNOWN_KEY : DecisionRule.UNKNOWN_CODE, code);
        }
    }

    private void report(CsvRecord line, DecisionRule rule, String... arguments) {
        problems.add(problem(line, rule, arguments));
    }

    private DecisionProblem problem(CsvRecord line, DecisionRule rule, String... arguments) {
        String excerpt = String.join(",", line.getFields());
        return new DecisionProblem(file, line.getStartingLineNumber(), rule, excerpt, List.of(arguments));
    }
}
