package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DutyGraphTest
class PivotIT {

    @LocalServerPort
    private int port;

    @Test
    void countsRowsAtTheCrossingOfTwoColumns() {
        Http http = new Http(port);
        List<Map<String, String>> rows =
                Http.csv(http.get("/api/questions/reclaimed-by-county.csv").body());
        List<Map<String, String>> counted =
                Http.csv(http.get("/api/questions/reclaimed-by-county.csv?pivot=category,county")
                        .body());

        for (Map<String, String> row : counted) {
            Map<String, Long> byCounty = rows.stream()
                    .filter(each -> cell(each, "category").equals(cell(row, "category")))
                    .collect(Collectors.groupingBy(each -> each.get("county"), Collectors.counting()));
            byCounty.forEach((county, count) -> assertThat(row.get(county)).isEqualTo(count.toString()));
            assertThat(row.get("total"))
                    .isEqualTo(String.valueOf(
                            byCounty.values().stream().mapToLong(count -> count).sum()));
        }
        assertThat(counted.stream()
                        .mapToInt(row -> Integer.parseInt(row.get("total")))
                        .sum())
                .isEqualTo(rows.size());
    }

    /** A column of counts is added up; of a list each value counts. */
    @Test
    void addsUpAndTakesListsApart() {
        Http http = new Http(port);
        int sum = Http.csv(http.get("/api/questions/reclaimed-counts.csv?pivot=county,category,duties")
                        .body())
                .stream()
                .mapToInt(row -> Integer.parseInt(row.get("total")))
                .sum();
        assertThat(sum).isEqualTo(191);

        List<Map<String, String>> assignments =
                Http.csv(http.get("/api/download/assignments.csv").body());
        int receivers =
                Http.csv(http.get("/api/questions/reclaimed-by-county.csv?pivot=departments,county")
                                .body())
                        .stream()
                        .filter(row -> !cell(row, "departments").equals("—"))
                        .mapToInt(row -> Integer.parseInt(row.get("total")))
                        .sum();
        assertThat((long) receivers)
                .isEqualTo(assignments.stream()
                        .filter(row -> cell(row, "relation").equals("RECLAIMED_BY"))
                        .filter(row -> cell(row, "named_in").equals("cell"))
                        .count());
    }

    @Test
    void hasAPageAndAWorkbook() {
        Http http = new Http(port);
        String page = http.get("/questions/reclaimed-by-county?pivot-down=category&pivot-across=county")
                .body();

        assertThat(page).contains("id=\"counted\"", "pivot=category,county");
        assertThat(http.get("/api/questions/reclaimed-by-county.xlsx?pivot=category,county")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "county,county", "county,nothing", "county,category,duty", ",", "a,b,c,d"})
    void refusesWhatItCannotCount(String pivot) {
        Http http = new Http(port);
        String asked = "questions/reclaimed-by-county?pivot=" + Http.encoded(pivot);

        assertThat(http.get("/api/" + asked).statusCode()).isEqualTo(400);
        assertThat(http.get("/" + asked).statusCode()).isEqualTo(400);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
