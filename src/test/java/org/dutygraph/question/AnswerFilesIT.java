package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How requests for answers are understood or refused, and what the files are called that hold the answers. */
@DutyGraphTest
class AnswerFilesIT {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "gexf", "graphml", "jsonl"})
    void filesAreNamedByWhatWasAsked(String ending) {
        String shawan = disposition(ending, "?county=654203&category=" + Http.encoded("城乡建设"));

        assertThat(shawan)
                .matches("attachment; filename=\"reclaimed-by-county-[0-9a-f]{8}\\." + ending + "\"; .*")
                .endsWith("filename*=UTF-8''reclaimed-by-county-" + Http.encoded("城乡建设") + "-" + Http.encoded("沙湾市")
                        + "." + ending);
        assertThat(disposition(ending, "?county=652325")).isNotEqualTo(shawan);
        assertThat(disposition(ending, "")).contains("filename=\"reclaimed-by-county." + ending + "\"");
    }

    @Test
    void noFileNameLeadsElsewhere() {
        String name = http.get("/api/questions/duty-search.csv?q=" + Http.encoded("../高龄\"a/b"))
                .headers()
                .firstValue("Content-Disposition")
                .orElse("");

        assertThat(name).endsWith("filename*=UTF-8''duty-search-.._" + Http.encoded("高龄") + "_a_b.csv");
    }

    private String disposition(String ending, String query) {
        return http.bytes("/api/questions/reclaimed-by-county." + ending + query)
                .headers()
                .firstValue("Content-Disposition")
                .orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/refused-values.csv", useHeadersInDisplayName = true)
    void refusesWhatIsNotClear(String id, String input, String type, String says) {
        for (String where : new String[] {"/api/questions/", "/questions/"}) {
            HttpResponse<String> response = http.get(where + input, "Accept-Language", "zh");

            assertThat(response.statusCode()).as(where).isEqualTo(400);
            assertThat(response.body()).as(where).contains(says);
        }
        assertThat(http.get("/api/questions/" + input).body()).contains("/problems/" + type);
    }

    @Test
    void takesAShortFormThatOnlyOneNameHasAndSaysSo() {
        JsonNode answer = http.json("/api/questions/reclaimed-by-county?county=" + Http.encoded("玛纳斯"));

        assertThat(answer.get("rows")).hasSize(43);
        assertThat(answer.at("/parameters/county/value").asString()).isEqualTo("652324");
        assertThat(answer.at("/parameters/county/exact").asBoolean()).isFalse();
        assertThat(http.json("/api/questions/reclaimed-by-county?county=652324")
                        .at("/parameters/county/exact")
                        .asBoolean())
                .isTrue();
    }

    /** Where only its text elsewhere says so, a county has its row; "there is none" is no row. */
    @Test
    void findsWhatOnlyTheTextOrTheSameDutyElsewhereSays() {
        assertThat(bases("公安局", "校园安全")).containsExactly("in-text", "in-text", "in-text", "same-elsewhere", "in-text");
        assertThat(bases("气象局", "校园安全")).isEmpty();
    }

    private Iterable<String> bases(String function, String matter) {
        return http.json("/api/questions/work-with-function?function=" + Http.encoded(function) + "&matter="
                        + Http.encoded(matter))
                .get("rows")
                .valueStream()
                .map(row -> row.get("basis").asString())
                .toList();
    }
}
