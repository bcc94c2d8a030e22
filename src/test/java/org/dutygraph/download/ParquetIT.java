package org.dutygraph.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** DuckDB, which nobody here wrote, reads the tables, and finds in them what their CSV says. */
@DutyGraphTest
class ParquetIT {

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duties",
                "assignments",
                "townships",
                "common-duties",
                "departments",
                "functions",
                "documents",
                "findings"
            })
    void hasTheColumnsAndRowsOfTheCsv(String table) throws SQLException {
        http.file("/api/download/" + table + ".parquet", folder.resolve(table + ".parquet"));

        List<List<String>> rows = rows("SELECT * FROM '" + table + ".parquet'");

        List<Map<String, String>> csv =
                Http.csv(http.get("/api/download/" + table + ".csv").body());
        assertThat(rows).hasSameSizeAs(csv).isNotEmpty();
        assertThat(rows)
                .containsExactlyElementsOf(
                        csv.stream().map(row -> List.copyOf(row.values())).toList());
    }

    @Test
    void knowsNumbersFromTexts() throws SQLException {
        http.file("/api/download/duties.parquet", folder.resolve("duties.parquet"));

        assertThat(rows("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM 'duties.parquet')"))
                .contains(
                        List.of("township_code", "VARCHAR"),
                        List.of("number", "BIGINT"),
                        List.of("confidence", "DOUBLE"));
        assertThat(rows("SELECT count(*), count(confidence) FROM 'duties.parquet' WHERE sheet IS NULL"))
                .containsExactly(List.of("1181", "0"));
    }

    @Test
    void examplesOfThePageAnswer() throws SQLException {
        for (String table : List.of("duties", "assignments")) {
            http.file("/api/download/" + table + ".parquet", folder.resolve(table + ".parquet"));
        }
        String examples = Objects.requireNonNull(
                        Jsoup.parse(http.get("/downloads").body()).getElementById("duckdb"))
                .wholeText();

        List<List<List<String>>> answers = new ArrayList<>();
        for (String example : examples.split(";", -1)) {
            if (!example.isBlank()) {
                answers.add(rows(example));
            }
        }

        assertThat(answers).hasSize(3).doesNotContain(List.of());
        assertThat(answers.get(2)).contains(List.of("奇台县", "98", "108", "37"));
    }

    @Test
    void otherTablesAreSaidNotToBeThere() {
        assertThat(http.get("/api/download/nothing.parquet").statusCode()).isEqualTo(404);
    }

    private List<List<String>> rows(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET file_search_path = '" + folder + "'");
            try (ResultSet result = statement.executeQuery(sql)) {
                List<List<String>> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        }
    }

    private static List<String> row(ResultSet result) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.add(Objects.requireNonNullElse(result.getString(i), ""));
        }
        return row;
    }
}
