package org.dutygraph.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of nodes of one label, or of relationships of one kind, as the download for Neo4j's importer has it. */
record GraphFile(Path path, List<Column> columns) {

    private static final Pattern HEADER = Pattern.compile("([^:]*):([A-Z_a-z\\[\\]]+)(?:\\(.*\\))?");
    private static final String BETWEEN_ITEMS = "\n";

    /**
     * A column.
     *
     * @param type {@code ID}, {@code START_ID}, {@code END_ID}, {@code LABEL}, {@code TYPE}, or that of a property
     */
    record Column(String name, String type) {

        static Column of(String header) {
            Matcher parts = HEADER.matcher(header);
            if (!parts.matches()) {
                throw new IllegalArgumentException(header);
            }
            return new Column(parts.group(1), parts.group(2));
        }

        boolean isProperty() {
            return type.equals("ID") || Character.isLowerCase(type.charAt(0));
        }

        Object value(String cell) {
            return switch (type) {
                case "long" -> Long.valueOf(cell);
                case "double" -> Double.valueOf(cell);
                case "boolean" -> Boolean.valueOf(cell);
                case "string[]" -> items(cell, item -> item);
                case "long[]" -> items(cell, Long::valueOf);
                case "double[]" -> items(cell, Double::valueOf);
                default -> cell;
            };
        }

        private static List<Object> items(String cell, Function<String, Object> read) {
            return Arrays.stream(cell.split(BETWEEN_ITEMS, -1)).map(read).toList();
        }
    }

    /** All of a folder, in the order of their names. */
    static List<GraphFile> in(Path folder) throws IOException {
        List<GraphFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                files.add(of(path));
            }
        }
        return files;
    }

    private static GraphFile of(Path path) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(path)) {
            Iterator<CsvRecord> records = reader.iterator();
            return new GraphFile(
                    path, records.next().getFields().stream().map(Column::of).toList());
        }
    }

    /** The label, or type, start and end of a kind of relationship: {@code IN.Township.County}. */
    String name() {
        return path.getFileName().toString().replace(".csv", "");
    }

    /** The name of the property by which its nodes are told apart. */
    String key() {
        return columns.stream()
                .filter(column -> column.type().equals("ID"))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The cells of each row, those of columns that are empty left out. */
    void each(Consumer<Map<Column, String>> rows) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(path)) {
            Iterator<CsvRecord> records = reader.iterator();
            records.next();
            records.forEachRemaining(record -> rows.accept(cells(record)));
        }
    }

    private Map<Column, String> cells(CsvRecord record) {
        Map<Column, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!record.getField(i).isEmpty()) {
                cells.put(columns.get(i), record.getField(i));
            }
        }
        return cells;
    }

    static String cell(Map<Column, String> row, String type) {
        return row.entrySet().stream()
                .filter(cell -> cell.getKey().type().equals(type))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static Map<String, Object> properties(Map<Column, String> row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        row.forEach((column, cell) -> {
            if (column.isProperty()) {
                properties.put(column.name(), column.value(cell));
            }
        });
        return properties;
    }
}
