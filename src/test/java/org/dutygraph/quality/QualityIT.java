package org.dutygraph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The quality report of the five documents. */
@DutyGraphTest
class QualityIT {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void namesAnotherTownshipInATextWithItsLine() {
        JsonNode finding = http.json("/api/quality?rule=foreign-place")
                .get("findings")
                .get("items")
                .get(0);

        assertThat(finding.get("excerpt").asString()).contains("塔西河乡");
        assertThat(finding.get("document").asString()).isEqualTo("manas-liuhudi-undated.txt");
        assertThat(finding.get("line").asInt()).isEqualTo(294);
    }

    @Test
    void showsTheTwinOfEachDrift() {
        JsonNode drift = http.json("/api/quality?rule=drift").get("findings").get("items");

        assertThat(drift.size()).isPositive();
        assertThat(drift).allSatisfy(finding -> {
            assertThat(finding.get("grade").asString()).isEqualTo("sense");
            assertThat(finding.get("twin_duty_id").asString())
                    .isNotEqualTo(finding.get("duty_id").asString());
            assertThat(finding.get("twin_excerpt").asString()).isNotBlank();
            assertThat(finding.get("zh").asString() + finding.get("en").asString())
                    .doesNotContain("“”");
        });
    }

    @Test
    void findsTheDriftsThatChangeTheSense() {
        List<Map<String, String>> drift =
                Http.csv(http.get("/api/quality/findings.csv?rule=drift").body());

        for (List<String> known : List.of(List.of("280", "规模以"), List.of("180", "用狂犬"), List.of("189", "支"))) {
            assertThat(drift)
                    .as("%s of manas-liuhudi-undated.txt, itself or as the twin", known)
                    .anySatisfy(row -> {
                        assertThat(row.get("document") + row.get("twin_document"))
                                .contains("manas-liuhudi-undated.txt");
                        assertThat(List.of(String.valueOf(row.get("line")), String.valueOf(row.get("twin_line"))))
                                .contains(known.get(0));
                        assertThat(row.get("excerpt")).contains(known.get(1));
                    });
        }
    }

    /** What stands under the title of one document is counted of that one. */
    @Test
    void countsOfADocumentWhatItListsOfIt() {
        for (String grade : List.of("sense", "form")) {
            List<Map<String, String>> rows = Http.csv(
                    http.get("/api/quality/findings.csv?grade=" + grade).body());
            Map<String, Long> each = rows.stream()
                    .collect(Collectors.groupingBy(row -> row.getOrDefault("document", ""), Collectors.counting()));
            assertThat(each).hasSizeGreaterThan(3);
            each.forEach((document, count) -> assertThat(figure("/quality?document=" + document, grade))
                    .as(document)
                    .isEqualTo(count));
            assertThat(figure("/quality", grade)).isEqualTo(rows.size());
        }
    }

    @Test
    void listsWhatIsOnlyPossibleWhereItIsAskedFor() {
        List<Map<String, String>> possible =
                Http.csv(http.get("/api/quality/findings.csv?grade=possible").body());
        List<Map<String, String>> even =
                Http.csv(http.get("/api/quality/findings.csv?rule=even-drift").body());

        assertThat(even).isNotEmpty().allSatisfy(row -> assertThat(row.get("grade"))
                .isEqualTo("possible"));
        assertThat(possible).containsAll(even);
        assertThat(figure("/quality", "possible")).isEqualTo(possible.size());
        for (String counted : List.of("/api/quality/findings.csv", "/api/download/findings.csv")) {
            assertThat(Http.csv(http.get(counted).body()))
                    .extracting(row -> row.get("grade"))
                    .contains("sense", "form")
                    .doesNotContain("possible");
        }
    }

    private long figure(String page, String grade) {
        return Long.parseLong(Jsoup.parse(http.get(page).body())
                .select(".figures a[href*=grade=" + grade + "]")
                .text());
    }

    @Test
    void countsWhatItLists() {
        JsonNode report = http.json("/api/quality?size=500");
        long counted = report.get("counts")
                .valueStream()
                .mapToLong(count -> count.get("findings").asLong())
                .sum();

        assertThat(report.get("findings").get("items")).hasSize((int) counted);
        List<Map<String, String>> rows =
                Http.csv(http.get("/api/quality/findings.csv").body());
        assertThat(rows).hasSize((int) counted).allSatisfy(row -> assertThat(row.get("line"))
                .isNotBlank());
    }

    @Test
    void takesInWhatTheDocumentDeclaresOfItself() {
        JsonNode declared = http.json("/api/quality?document=wuqia-wuqia-2025-07.txt&rule=declared-categories-differ")
                .get("findings")
                .get("items");

        assertThat(declared)
                .singleElement()
                .satisfies(finding -> assertThat(finding.get("zh").asString()).contains("18", "17"));
    }
}
