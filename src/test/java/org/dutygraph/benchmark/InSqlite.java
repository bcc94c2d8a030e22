package org.dutygraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The same graph as tables: one for each label and each kind of relationship, with indexes for keys and for both ends. */
final class InSqlite implements AutoCloseable {

    private final Connection connection;

    InSqlite(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** Fills the tables in one transaction and indexes them. */
    void fill(Path neo4j) throws SQLException, IOException {
        connection.setAutoCommit(false);
        for (GraphFile file : GraphFile.in(neo4j.resolve("nodes"))) {
            table(file);
            index(file.name(), file.key());
        }
        for (GraphFile file : GraphFile.in(neo4j.resolve("relationships"))) {
            table(file);
            index(file.name(), "start_key");
            index(file.name(), "end_key");
        }
        connection.commit();
        connection.setAutoCommit(true);
        execute("ANALYZE");
    }

    private void table(GraphFile file) throws SQLException, IOException {
        List<GraphFile.Column> columns = file.columns();
        execute("CREATE TABLE \"" + file.name() + "\" ("
                + columns.stream()
                        .map(column -> "\"" + name(column) + "\" " + type(column))
                        .collect(Collectors.joining(", "))
                + ")");
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO \"" + file.name() + "\" VALUES (" + places + ")")) {
            file.each(row -> add(insert, columns, row));
            insert.executeBatch();
        }
    }

    private static void add(
            PreparedStatement insert, List<GraphFile.Column> columns, Map<GraphFile.Column, String> row) {
        try {
            for (int i = 0; i < columns.size(); i++) {
                String cell = row.get(columns.get(i));
                boolean isList = columns.get(i).type().endsWith("[]");
                insert.setObject(
                        i + 1, cell == null || isList ? cell : columns.get(i).value(cell));
            }
            insert.addBatch();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String name(GraphFile.Column column) {
        return switch (column.type()) {
            case "START_ID" -> "start_key";
            case "END_ID" -> "end_key";
            case "LABEL" -> "labels";
            case "TYPE" -> "relation";
            default -> column.name();
        };
    }

    private static String type(GraphFile.Column column) {
        return switch (column.type()) {
            case "long", "boolean" -> "INTEGER";
            case "double" -> "REAL";
            default -> "TEXT";
        };
    }

    private void index(String table, String column) throws SQLException {
        execute("CREATE INDEX \"%s %s\" ON \"%s\" (\"%s\")".formatted(table, column, table, column));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many rows a statement has, each value of each read. */
    int rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            int rows = 0;
            for (; result.next(); rows++) {
                for (int i = 1; i <= columns; i++) {
                    result.getObject(i);
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
