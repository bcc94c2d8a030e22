package org.dutygraph.download;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The downloads hold exactly what careful readers found in the five documents. */
@DutyGraphTest
class DownloadIT {

    private static final Path READINGS = Path.of("src/test/resources/cases");

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void holdsEveryDutyAsRead() throws IOException {
        List<Map<String, String>> duties =
                Http.csv(http.get("/api/download/duties.csv").body());

        assertThat(duties.stream()
                        .map(row -> key(row::get, "township_code", "list", "number", "category", "name", "line")))
                .containsExactlyInAnyOrderElementsOf(
                        reading("duties.csv", "township_code", "list", "number", "category", "name", "line"));
    }

    @Test
    void holdsEveryDepartmentOfTheColumnAsRead() throws IOException {
        List<Map<String, String>> assignments =
                Http.csv(http.get("/api/download/assignments.csv").body());

        assertThat(assignments.stream()
                        .filter(row -> "cell".equals(row.get("named_in")))
                        .map(row -> key(row::get, "township_code", "list", "number", "function")))
                .containsExactlyInAnyOrderElementsOf(
                        reading("departments.csv", "township_code", "list", "number", "function"));
    }

    @Test
    void hasTheColumnsOfTheContractFirst() {
        assertThat(http.get("/api/download/duties.csv").body())
                .startsWith(
                        "township_code,township,county,prefecture,province,list,number,category,name,common_duty_id,"
                                + "common_duty,document,line");
        assertThat(Http.csv(http.get("/api/download/duties.csv").body()))
                .allMatch(row -> key(row::get, "township_code", "list", "number")
                        .replace(" | ", "-")
                        .equals(row.get("duty_id")));
        assertThat(Http.csv(http.get("/api/download/assignments.csv").body()))
                .allMatch(row -> !row.getOrDefault("actor", "").isEmpty()
                        || row.getOrDefault("department_id", "").endsWith("-" + row.get("function")));
        assertThat(http.get("/api/download/assignments.csv").body())
                .startsWith("township_code,list,number,department,function,relation,named_in,responsibility");
    }

    @Test
    void whatOthersDoWhoAreNoDepartmentsStandsUnderTheirNames() {
        assertThat(Http.csv(http.get("/api/download/assignments.csv").body()))
                .filteredOn(row -> "652325105-assisted-18".equals(row.get("duty_id"))
                        && !row.getOrDefault("actor", "").isEmpty())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsEntry("actor", "承保机构").containsEntry("named_in", "text");
                    assertThat(key(row::get, "department", "function", "relation", "department_id"))
                            .isEqualTo(" |  |  | ");
                    assertThat(row.getOrDefault("responsibility", "").lines()).hasSize(3);
                });
    }

    @Test
    void beginsWithAByteOrderMarkWhereExcelIsMeant() {
        assertThat(http.get("/api/download/duties.csv?bom=true").body()).startsWith("\uFEFFtownship_code");
    }

    private static List<String> reading(String file, String... columns) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(READINGS.resolve(file))) {
            return rows.stream().map(row -> key(row::getField, columns)).toList();
        }
    }

    private static String key(Function<String, String> value, String... columns) {
        return String.join(" | ", Stream.of(columns).map(value).toList());
    }
}
