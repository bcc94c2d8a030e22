package org.dutygraph.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is marked comes back as it stands in the documents, with what was said of it, and as a graph. */
@DutyGraphTest
class CollectionIT {

    private static final String DUTY = "Duty:652325105-reclaimed-1";
    private static final String OFFICE = "Department:652325-民政局";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void isATableInTheOrderOfTheMarks() {
        String address = "/collection?" + things(OFFICE, DUTY, "Township:652325105") + "&note." + Http.encoded(DUTY)
                + "=" + Http.encoded("先看这一项");

        List<List<String>> rows = Http.csv(
                        http.get(address + "&download=csv").body().substring(1))
                .stream()
                .map(row -> List.of(
                        String.valueOf(row.get("kind")),
                        String.valueOf(row.get("name")),
                        String.valueOf(row.get("county")),
                        String.valueOf(row.get("document")),
                        String.valueOf(row.get("line")),
                        String.valueOf(row.get("note"))))
                .toList();

        // line 322 is where the document prints the duty
        assertThat(rows)
                .containsExactly(
                        List.of("Department", "奇台县民政局", "奇台县", "", "", ""),
                        List.of("Duty", "对违规领取高龄津贴的追缴", "奇台县", "qitai-xidi-2025-07.txt", "322", "先看这一项"),
                        List.of("Township", "西地镇", "奇台县", "qitai-xidi-2025-07.txt", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"ris,'(?m)^TY  - DATA'", "bib,'(?m)^@misc'", "csl.json,'\"type\" : \"dataset\"'"})
    void isAReferenceToEachOfTheThings(String form, String one) {
        String references = http.get(
                        "/api/collection/citations." + form + "?" + things(DUTY, OFFICE, "Township:652325105"))
                .body();

        assertThat(references.split(one)).hasSize(4);
        assertThat(references)
                .contains(
                        "奇台县西地镇：对违规领取高龄津贴的追缴（上级收回 1）",
                        "qitai-xidi-2025-07.txt 第322行",
                        "/duties/652325105-reclaimed-1",
                        "奇台县西地镇");
    }

    @Test
    void keepsTheNotesOfThingsOnOtherPagesOfItsTable() {
        String[] duties = IntStream.rangeClosed(1, 101)
                .mapToObj(number -> "Duty:652325105-basic-" + number)
                .toArray(String[]::new);
        Document page = Jsoup.parse(http.get("/collection?" + things(duties) + "&note." + Http.encoded(duties[100])
                        + "=" + Http.encoded("后面的"))
                .body());

        assertThat(page.select("#rows tbody tr")).hasSize(100);
        assertThat(page.select("form.collected input[value=后面的]"))
                .singleElement()
                .returns("note." + duties[100], note -> note.attr("name"));
    }

    @Test
    void saysWhatTheGraphLacks() {
        String page = http.get("/collection?" + things(DUTY, "Duty:652325105-reclaimed-999"))
                .body();

        assertThat(page).contains("图中没有", "Duty:652325105-reclaimed-999", "对违规领取高龄津贴的追缴");
    }

    @Test
    void isBegunOnThePagesOfThingsAlone() {
        assertThat(http.get("/duties/652325105-reclaimed-1").body()).contains("data-collect=\"" + DUTY + "\"");
        assertThat(List.of("/quality", "/townships", "/collection?" + things(DUTY)))
                .noneMatch(path -> http.get(path).body().contains("data-collect="));
    }

    @Test
    void leadsToTheAddressWithoutWhatIsTakenOut() {
        HttpResponse<String> gone = http.get("/collection?" + things(DUTY, OFFICE) + "&note." + Http.encoded(DUTY)
                + "=x&without=" + Http.encoded(DUTY));

        assertThat(gone.statusCode()).isEqualTo(302);
        assertThat(gone.headers().firstValue("Location").orElseThrow())
                .contains(Http.encoded(OFFICE))
                .doesNotContain("reclaimed-1", "note.");
    }

    @Test
    void isAGraphOfTheThingsAndWhatJoinsThem() {
        String lines = http.get("/api/collection/graph.jsonl?" + things(DUTY, OFFICE, "Township:652325105"))
                .body();

        assertThat(lines.lines().filter(line -> line.contains("\"type\":\"node\"")))
                .hasSize(3);
        assertThat(lines.lines().filter(line -> line.contains("\"type\":\"relationship\"")))
                .hasSize(2)
                .anyMatch(line -> line.contains("RECLAIMED_BY"))
                .anyMatch(line -> line.contains("RELIEVED_OF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Document:qitai-xidi-2025-07.txt", "Nothing:1", ":"})
    void refusesWhatCannotBeMarked(String thing) {
        assertThat(http.get("/collection?" + things(thing)).statusCode()).isEqualTo(400);
        assertThat(http.get("/api/collection/graph.gexf?" + things(thing)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void holdsSoManyThingsAndNoMore() {
        String[] duties = IntStream.rangeClosed(1, Marked.MOST + 1)
                .mapToObj(number -> "Duty:652325105-basic-" + number)
                .toArray(String[]::new);

        assertThat(http.get("/collection?"
                                + things(List.of(duties).subList(0, Marked.MOST).toArray(String[]::new)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.get("/collection?" + things(duties)).statusCode()).isEqualTo(413);
    }

    private static String things(String... things) {
        return List.of(things).stream()
                .map(thing -> "thing=" + Http.encoded(thing))
                .collect(Collectors.joining("&"));
    }
}
