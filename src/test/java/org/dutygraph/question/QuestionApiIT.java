package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

@DutyGraphTest
class QuestionApiIT {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void listsTheCatalogue() {
        List<String> names = http.json("/api/questions")
                .valueStream()
                .map(question -> question.get("name").asString())
                .toList();

        assertThat(names)
                .contains(
                        "reclaimed-by-county",
                        "reclaimed-counts",
                        "departments-by-load",
                        "assisted-by-function",
                        "shared-categories",
                        "township-profile",
                        "duties-of-township",
                        "departments-working-together",
                        "discontinued-duties",
                        "duty-search");
    }

    @Test
    void tellsWhatEachCountyReclaimed() {
        JsonNode answer = http.json("/api/questions/reclaimed-by-county");

        assertThat(answer.get("count").asInt()).isEqualTo(191);
        Map<String, Long> perCounty = answer.get("rows")
                .valueStream()
                .collect(Collectors.groupingBy(row -> row.get("county").asString(), Collectors.counting()));
        assertThat(perCounty)
                .containsOnly(
                        Map.entry("奇台县", 37L),
                        Map.entry("吉木萨尔县", 30L),
                        Map.entry("沙湾市", 60L),
                        Map.entry("玛纳斯县", 43L),
                        Map.entry("乌恰县", 21L));
        assertThat(answer.get("question").get("zh").asString()).isEqualTo("各县收回了哪些事项？");
        assertThat(answer.get("cypher").asString()).contains("RELIEVED_OF");
    }

    @Test
    void understandsACountyByNameAndByCode() {
        JsonNode byName = http.json("/api/questions/reclaimed-by-county?county=" + Http.encoded("奇台县"));
        JsonNode byCode = http.json("/api/questions/reclaimed-by-county?county=652325");

        assertThat(byName.get("rows")).isEqualTo(byCode.get("rows")).hasSize(37);
        assertThat(byCode.get("question").get("zh").asString()).isEqualTo("奇台县收回了哪些事项？");
    }

    @Test
    void leadsEachReclaimedDutyBackToItsLine() {
        JsonNode row = http.json("/api/questions/reclaimed-by-county?county=652327&category=" + Http.encoded("城乡建设"))
                .get("rows")
                .get(0);

        assertThat(row.get("line").asInt()).isEqualTo(393);
        assertThat(row.get("document").asString()).isEqualTo("jimsar-laotai-2025-07.txt");
        assertThat(row.get("departments").valueStream().map(JsonNode::asString))
                .containsExactly("吉木萨尔县自然资源局", "吉木萨尔县住房和城乡建设局");
    }

    @Test
    void tellsWhatHasEndedFromWhatHasEndedForTownships() {
        JsonNode rows = http.json("/api/questions/discontinued-duties").get("rows");

        assertThat(rows.valueStream()
                        .map(row -> row.get("duty_id").asString() + " "
                                + row.get("ending").asString()))
                .containsExactly(
                        "652324105-reclaimed-15 ended-for-townships",
                        "653024100-reclaimed-2 ended-for-townships",
                        "653024100-reclaimed-3 ended-for-townships",
                        "654203106-reclaimed-2 ended",
                        "654203106-reclaimed-7 ended-for-townships",
                        "654203106-reclaimed-14 ended-for-townships");
        assertThat(http.json("/api/questions/discontinued-duties?ending=continued")
                        .get("count")
                        .asInt())
                .isEqualTo(191 - 6);
    }

    @Test
    void givesCsvByEndingAndByAccept() {
        String path = "/api/questions/reclaimed-counts";
        HttpResponse<String> byEnding = http.get(path + ".csv");
        HttpResponse<String> byAccept = http.get(path, "Accept", "text/csv");

        assertThat(byEnding.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(byAccept.body()).isEqualTo(byEnding.body());
        int reclaimed = Http.csv(byEnding.body()).stream()
                .mapToInt(row -> Integer.parseInt(row.get("duties")))
                .sum();
        assertThat(reclaimed).isEqualTo(191);
    }

    @Test
    void saysWhatIsPossibleWhereAValueIsUnknown() {
        HttpResponse<String> response = http.get("/api/questions/reclaimed-by-county?county=" + Http.encoded("昆山市"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("昆山市", "奇台县", "652325", "/problems/unknown-value");
    }

    @Test
    void understandsAbbreviationsOfFunctions() {
        for (String name : List.of("卫健委", "卫生健康委员会", "玛纳斯县卫生健康委员会", "医保局", "编办")) {
            assertThat(http.get("/api/questions/departments-by-load?function=" + Http.encoded(name))
                            .statusCode())
                    .as(name)
                    .isEqualTo(200);
        }
        assertThat(http.get("/api/questions/departments-by-load?function=" + Http.encoded("不存在局"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAParameterThatTheQuestionDoesNotHave() {
        HttpResponse<String> response = http.get("/api/questions/reclaimed-by-county?country=x");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("country", "county");
    }

    @Test
    void knowsNoOtherQuestions() {
        HttpResponse<String> response = http.get("/api/questions/drop-everything");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("drop-everything");
    }

    @Test
    void takesSearchWordsForWordsWhateverTheyHold() {
        for (String words : List.of("高龄津贴", "AND", "a\"b", "name:*", "}) DETACH DELETE n //")) {
            assertThat(http.get("/api/questions/duty-search?q=" + Http.encoded(words))
                            .statusCode())
                    .as(words)
                    .isEqualTo(200);
        }
        assertThat(http.get("/api/questions/duty-search?q=" + Http.encoded("((("))
                        .statusCode())
                .as("no word at all")
                .isEqualTo(400);
        assertThat(http.json("/api/questions/duty-search?q=" + Http.encoded("高龄津贴"))
                        .get("count")
                        .asInt())
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void takesTheLanguageForNoParameterOfTheQuestion() {
        assertThat(http.get("/api/questions/reclaimed-counts?lang=en").statusCode())
                .isEqualTo(200);
        assertThat(http.get("/api/questions/reclaimed-counts.csv?lang=en").statusCode())
                .isEqualTo(200);
    }

    @Test
    void suggestsValues() {
        JsonNode choices =
                http.json("/api/questions/township-profile/parameters/township?prefix=" + Http.encoded("乌恰"));

        assertThat(choices).singleElement().satisfies(choice -> {
            assertThat(choice.get("value").asString()).isEqualTo("653024100");
            assertThat(choice.get("detail").asString()).contains("乌恰县");
        });
    }

    @Test
    void givesAWorkbookWithRowsAndSources(@TempDir Path folder) throws IOException {
        HttpResponse<byte[]> response =
                http.bytes("/api/questions/reclaimed-by-county.xlsx?county=652325", "Accept-Language", "zh");

        Map<String, String> parts = new HashMap<>();
        try (ZipFile book = new ZipFile(
                Files.write(folder.resolve("answer.xlsx"), response.body()).toFile())) {
            for (ZipEntry part : Collections.list(book.entries())) {
                parts.put(part.getName(), new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<row r=\"38\"")
                .doesNotContain("<row r=\"39\"", "<f>");
        assertThat(HtmlUtils.htmlUnescape(String.valueOf(parts.get("xl/sharedStrings.xml"))))
                .contains("奇台县收回了哪些事项？", "qitai-xidi-2025-07.txt", "承接部门");
    }

    @Test
    void givesTheGraphOfAnAnswer() {
        JsonNode drawn = http.json("/api/questions/discontinued-duties?view=graph");

        assertThat(drawn.get("nodes").valueStream().map(node -> node.get("id").asString()))
                .contains("Township:654203106", "County:654203");
        assertThat(drawn.get("relationships").valueStream().map(how -> how.get("type")
                        .asString()))
                .contains("RELIEVED_OF", "IN", "IN_CATEGORY");
        assertThat(drawn.get("cut").asBoolean()).isFalse();
    }

    @Test
    void drawsWhatARowSaysOfTwoFunctions() {
        JsonNode drawn = http.json("/api/questions/departments-working-together?view=graph&county=652325");

        assertThat(drawn.get("nodes").valueStream().map(node -> node.get("kind").asString()))
                .containsOnly("Function");
        assertThat(drawn.get("relationships").valueStream().map(JsonNode::toString))
                .contains("{\"from\":\"Function:公安局\",\"type\":\"TOGETHER\",\"to\":\"Function:市场监督管理局\",\"weight\":5}");
    }

    /** What is counted where two things meet joins them, so that nothing stands alone, and the weights are the counts. */
    @ParameterizedTest
    @ValueSource(strings = {"reclaimed-counts", "categories-by-township", "lost-and-gained"})
    void drawsWhatIsCounted(String question) {
        JsonNode drawn = http.json("/api/questions/" + question + "?view=graph");
        List<JsonNode> counted = drawn.get("relationships")
                .valueStream()
                .filter(how -> how.get("type").asString().equals("COUNTED"))
                .toList();
        long duties = http.json("/api/questions/" + question)
                .get("rows")
                .valueStream()
                .filter(row -> !row.path("category").isNull())
                .mapToLong(row -> row.get("duties").asLong())
                .sum();

        assertThat(counted.stream().mapToLong(how -> how.get("weight").asLong()).sum())
                .isEqualTo(duties);
        assertThat(drawn.get("nodes")
                        .valueStream()
                        .map(node -> node.get("id").asString())
                        .filter(id -> id.startsWith("Category:") || id.startsWith("Function:")))
                .isNotEmpty()
                .allMatch(id -> counted.stream()
                        .anyMatch(how -> how.get("to").asString().equals(id)));
    }

    @Test
    void drawsNoMoreThanCanBeSeen() {
        JsonNode drawn = http.json("/api/questions/wording-differences?view=graph");

        assertThat(drawn.get("cut").asBoolean()).isTrue();
        assertThat(drawn.get("nodes").size()).isBetween(250, 320);
    }
}
