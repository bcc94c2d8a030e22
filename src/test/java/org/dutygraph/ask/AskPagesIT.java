package org.dutygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The one box: what is pasted or typed into it, and what its page shows. */
@DutyGraphTest
class AskPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Vectors vectors;

    private Http http;

    @BeforeEach
    void connect() throws Exception {
        http = new Http(port);
        vectors.ready().get(2, TimeUnit.MINUTES);
    }

    @ParameterizedTest
    @CsvSource({
        "652325105-reclaimed-1, /duties/652325105-reclaimed-1",
        "652325105, /townships/652325105",
        "652325, /counties/652325",
        "6523, /explore?node=Prefecture%3A6523",
        "652325-公安局, /departments/652325-%E5%85%AC%E5%AE%89%E5%B1%80",
        "qitai-xidi-2025-07.txt, /documents/qitai-xidi-2025-07.txt"
    })
    void pastedIdLeadsToItsThing(String id, String page) {
        HttpResponse<String> found = http.get("/search?q=" + Http.encoded(" " + id) + "&lang=en");
        JsonNode asked = http.json("/api/ask?q=" + Http.encoded(id));
        JsonNode suggested = http.json("/api/suggest?prefix=" + Http.encoded(id));

        assertThat(found.statusCode()).isEqualTo(302);
        assertThat(found.headers().firstValue("Location").orElse("").replace("http://127.0.0.1:" + port, ""))
                .isEqualTo(page + (page.contains("?") ? "&" : "?") + "lang=en");
        assertThat(asked.path("thing").path("path").asString()).isEqualTo(page);
        assertThat(asked.path("understood").path("zh").asString()).contains("编号");
        assertThat(suggested.size()).isEqualTo(1);
        assertThat(suggested.path(0).path("path").asString()).isEqualTo(page);
    }

    @Test
    void idOfACommonDutyLeadsToIt() {
        String id = http.json("/api/common-duties").at("/items/0/id").asString();

        assertThat(http.json("/api/ask?q=" + id).path("thing").path("path").asString())
                .isEqualTo("/common-duties/" + id);
        assertThat(http.json("/api/ask?q=m000000000000").path("thing").isNull()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/superlatives.csv", useHeadersInDisplayName = true)
    void whoHasMostIsAnsweredWhereItIsCounted(String text, String question, @Nullable String parameters) {
        JsonNode asked = http.json("/api/ask?q=" + Http.encoded(text));

        assertThat(asked.path("sure").asBoolean())
                .as("%s", asked.path("understood"))
                .isTrue();
        assertThat(asked.path("best").path("name").asString()).isEqualTo(question);
        assertThat(asked.path("answer")
                        .path("parameters")
                        .propertyStream()
                        .map(given -> given.getKey() + "="
                                + given.getValue().path("value").asString()))
                .containsExactlyInAnyOrder(parameters == null ? new String[0] : parameters.split(";"));
        String by = question.endsWith("similarity") ? "similarity" : "value";
        boolean smallestFirst = parameters != null && parameters.matches(".*(?:smallest-first|least)");
        List<Double> values = asked.path("answer")
                .path("rows")
                .valueStream()
                .map(row -> row.path(by).asDouble())
                .toList();
        assertThat(values)
                .isNotEmpty()
                .isSortedAccordingTo(smallestFirst ? Comparator.naturalOrder() : Comparator.reverseOrder());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "top 5 departments by number of duties,departments-by-load,5",
        "收回事项最多的前两个县,counties-by-duties,2",
        "哪三个乡镇配合事项最多,townships-by-duties,3"
    })
    void theFirstFewAreShownWithThoseLevelWithTheLast(String text, String question, int first) {
        JsonNode asked = http.json("/api/ask?q=" + Http.encoded(text));

        assertThat(asked.at("/best/name").asString()).isEqualTo(question);
        assertThat(asked.path("first").asInt()).isEqualTo(first);
        List<Integer> whole = values(http.json("/api/questions/" + question
                + asked.at("/best/links/self").asString().replaceFirst("^[^?]*", "")));
        List<Integer> wanted =
                whole.stream().filter(value -> value >= whole.get(first - 1)).toList();
        assertThat(values(asked.path("answer"))).isEqualTo(wanted);
        String page = http.get(asked.at("/answer/links/page").asString()).body();
        assertThat(Jsoup.parse(page).select("#rows tbody tr")).hasSize(wanted.size());
        assertThat(page).contains("前 " + first + " 名", "显示全部");
    }

    /** A question with another order is answered in the order of what is asked, wherever it is answered. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"哪个乡镇哪一类事项最多,duties", "哪些县收回后乡镇还在做的最多,duties"})
    void theMostComeFirstAlsoOfAQuestionWithAnotherOrder(String text, String counted) {
        JsonNode asked = http.json("/api/ask?q=" + Http.encoded(text));

        assertThat(asked.path("sure").asBoolean())
                .as("%s", asked.path("understood"))
                .isTrue();
        assertThat(asked.at("/answer/rows").valueStream().map(row -> row.path(counted)
                        .asInt()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(asked.at("/answer/links/page").asString()).contains("sort=-" + counted);
    }

    @Test
    void theFirstFewOfWhatHasNoOrderAreNotAnswered() {
        assertThat(http.json("/api/ask?q=" + Http.encoded("前五名乡镇配合事项"))
                        .path("sure")
                        .asBoolean())
                .isFalse();
    }

    private static List<Integer> values(JsonNode answer) {
        return answer.path("rows")
                .valueStream()
                .map(row -> row.path("value").asInt())
                .toList();
    }

    @Test
    void hitsAreFoldedBelowAnAnswerAndPlainElsewhere() {
        String answered = http.get("/search?q=" + Http.encoded("奇台县收回了哪些事项")).body();
        String searched = http.get("/search?q=" + Http.encoded("高龄津贴")).body();

        assertThat(answered).contains("<details class=\"beside\"", "class=\"hits\"");
        assertThat(searched).contains("class=\"hits\"").doesNotContain("<details class=\"beside\"");
    }

    /** The graph has the current lists alone; the page that compares lists is what can answer. */
    @ParameterizedTest
    @CsvFileSource(resources = "/cases/change-words.csv", numLinesToSkip = 1)
    void questionsOfChangeLeadToThePageThatCompares(String q, String address) {
        assertThat(http.get("/search?q=" + Http.encoded(q)).body())
                .contains("href=\"" + address.replace("&", "&amp;") + "\"");
        assertThat(http.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void boxInTheHeadSuggestsAsTheOneOfTheFirstPage() {
        String about = http.get("/about").body();
        String home = http.get("/").body();

        assertThat(about).containsPattern("id=\"anywhere\"[^>]* data-suggest=").contains("/js/suggest-");
        assertThat(home).containsPattern("id=\"q\"[^>]* data-suggest=");
    }
}
