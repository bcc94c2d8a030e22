package org.dutygraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is found to begin a walk at can be told apart. */
@DutyGraphTest
class FindIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"文明养犬", "高龄津贴", "民政", "镇"})
    void noTwoOfAKindHaveTheSameLabel(String text) {
        List<JsonNode> found = new Http(port)
                .json("/explore/find?q=" + Http.encoded(text))
                .valueStream()
                .toList();

        assertThat(found).hasSizeGreaterThan(1).allSatisfy(node -> assertThat(
                        node.path("label").asString())
                .startsWith(node.path("name").asString()));
        assertThat(found.stream()
                        .map(node ->
                                node.path("kind").asString() + node.path("list").asString("") + " "
                                        + node.path("label").asString()))
                .doesNotHaveDuplicates();
    }

    /** A document's file may be called anything. */
    @Test
    void callsDocumentsByTheirTitles() {
        Http http = new Http(port);
        String id = "Document:jimsar-laotai-2025-07.txt";
        String title = "吉木萨尔县老台乡履职事项清单 2025-07";

        for (String address : List.of(
                "/explore/scene?node=" + id,
                "/explore/scene?node=Township:652327203",
                "/explore/path?from=Township:652327203&to=" + id)) {
            assertThat(http.json(address).path("nodes").valueStream())
                    .as(address)
                    .anySatisfy(node -> {
                        assertThat(node.path("id").asString()).isEqualTo(id);
                        assertThat(node.path("name").asString()).isEqualTo(title);
                    });
        }
        assertThat(Jsoup.parse(http.get("/explore?node=" + id).body()).title()).contains(title);
        assertThat(Jsoup.parse(http.get("/explore?node=Township:652327203").body())
                        .select("#rows a")
                        .eachText())
                .contains(title);
    }

    /** By itself the name of an office that several counties have is joined to nothing but these offices. */
    @Test
    void drawsAFunctionWithWhatItsDepartmentsHave() {
        JsonNode scene = new Http(port).json("/explore/scene?node=" + Http.encoded("Function:公安局"));

        assertThat(scene.path("nodes").valueStream().map(node -> node.path("kind")
                        .asString()))
                .contains("Function", "Department", "County", "Duty")
                .hasSizeBetween(20, 220);
        assertThat(scene.path("edges").valueStream().map(edge -> edge.path("type")
                        .asString()))
                .contains("HAS_FUNCTION", "OF", "LEADS", "RECLAIMED_BY");
        assertThat(scene.path("nodes").valueStream().map(node -> node.path("id").asString()))
                .doesNotHaveDuplicates();
    }

    /** A function's departments are offered beside it. */
    @Test
    void offersTheDepartmentsOfAFunction() {
        assertThat(new Http(port)
                        .json("/explore/find?q=" + Http.encoded("公安局"))
                        .valueStream()
                        .map(node -> node.path("name").asString()))
                .contains("公安局", "奇台县公安局", "玛纳斯县公安局", "吉木萨尔县公安局", "乌恰县公安局", "沙湾市公安局");
    }
}
