package org.dutygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What asking in words answers, what it offers instead, and what it refuses. */
@DutyGraphTest
class AskApiIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Vectors vectors;

    @BeforeEach
    void waitForMeanings() throws Exception {
        vectors.ready().get(2, TimeUnit.MINUTES);
    }

    @Test
    void answersWhatItIsSureOf() {
        JsonNode understood = new Http(port).json("/api/ask?q=" + Http.encoded("奇台县公安局和谁一起工作"));

        assertThat(understood.get("sure").asBoolean()).isTrue();
        assertThat(understood.get("best").get("name").asString()).isEqualTo("departments-working-together");
        assertThat(understood
                        .get("answer")
                        .get("parameters")
                        .get("county")
                        .get("value")
                        .asString())
                .isEqualTo("652325");
        assertThat(understood.get("answer").get("rows").size()).isPositive();
        assertThat(understood.get("understood").get("zh").asString()).contains("奇台县", "公安局");
        assertThat(understood.get("others").size()).isEqualTo(3);
        assertThat(understood.get("changes").isNull()).isTrue();
    }

    @Test
    void runsNothingItIsNotSureOf() {
        JsonNode unknownPlace = new Http(port).json("/api/ask?q=" + Http.encoded("昆山市收回了哪些事项"));

        assertThat(unknownPlace.get("sure").asBoolean()).isFalse();
        assertThat(unknownPlace.get("answer").isNull()).isTrue();
        assertThat(unknownPlace.get("unknown").get(0).asString()).contains("昆山");

        JsonNode nothing = new Http(port).json("/api/ask?q=" + Http.encoded("今天中午吃什么"));
        assertThat(nothing.get("sure").asBoolean()).isFalse();
        assertThat(nothing.get("answer").isNull()).isTrue();
        assertThat(nothing.get("search").asString()).startsWith("/api/search?q=");
    }

    /** A prefecture of several counties leaves open which; each is offered, the question ready to be put. */
    @Test
    void offersEachCountyOfAPrefecture() {
        JsonNode understood = new Http(port).json("/api/ask?q=" + Http.encoded("昌吉州收回了哪些事项"));

        assertThat(understood.get("sure").asBoolean()).isFalse();
        assertThat(Stream.concat(
                                Stream.of(understood.get("best")),
                                understood.get("others").valueStream())
                        .limit(3))
                .allSatisfy(candidate ->
                        assertThat(candidate.get("name").asString()).isEqualTo("reclaimed-by-county"))
                .extracting(candidate ->
                        candidate.get("parameters").get("county").get("label").asString())
                .containsExactlyInAnyOrder("玛纳斯县", "奇台县", "吉木萨尔县");
    }

    @Test
    void suggestsWhatGoesWithWhatIsTyped() {
        JsonNode office = new Http(port).json("/api/suggest?prefix=" + Http.encoded("公安"));
        assertThat(office.valueStream()).anySatisfy(each -> {
            assertThat(each.get("kind").asString()).isEqualTo("Function");
            assertThat(each.get("label").asString()).isEqualTo("公安局");
            assertThat(new Http(port).get(each.get("path").asString()).statusCode())
                    .isEqualTo(200);
        });
        JsonNode question = new Http(port).json("/api/suggest?prefix=" + Http.encoded("奇台县收回了哪些"));
        assertThat(question.get(0).get("id").asString()).isEqualTo("reclaimed-by-county");
        assertThat(question.get(0).get("label").asString()).isEqualTo("奇台县收回了哪些事项？");
        for (String prefix : List.of("*", "\"", "a OR", "~", "")) {
            assertThat(new Http(port)
                            .get("/api/suggest?prefix=" + Http.encoded(prefix))
                            .statusCode())
                    .as(prefix)
                    .isEqualTo(200);
        }
    }

    @Test
    void refusesWhatIsNoSentence() {
        assertThat(new Http(port).get("/api/ask?q=").statusCode()).isEqualTo(400);
        assertThat(new Http(port).get("/api/ask").statusCode()).isEqualTo(400);
        assertThat(new Http(port).get("/api/ask?q=" + "x".repeat(201)).statusCode())
                .isEqualTo(400);
    }

    /** What is asked for is not in the graph, is of a time, or is what did not happen. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/unanswerable.csv", useHeadersInDisplayName = true)
    void answersNothingThatIsNotThere(String text) {
        JsonNode asked = new Http(port).json("/api/ask?q=" + Http.encoded(text));

        assertThat(asked.has("sure")).as("%s", asked).isTrue();
        assertThat(asked.path("sure").asBoolean())
                .as("%s", asked.path("understood"))
                .isFalse();
        assertThat(asked.path("answer").isNull()).isTrue();
    }

    /** The graph has the current lists alone; what compares lists is named, and no other question is answered instead. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/change-words.csv", useHeadersInDisplayName = true)
    void namesThePageThatTellsOfChanges(String text, String address) {
        JsonNode asked = new Http(port).json("/api/ask?q=" + Http.encoded(text));

        assertThat(asked.path("changes").asString()).isEqualTo(address);
        assertThat(asked.path("sure").asBoolean()).isFalse();
    }

    /** 每个县都把哪些活收走了 is asked of each county by itself, or of all of them at once. */
    @ParameterizedTest
    @CsvSource({"每个县都把哪些活收走了", "每个县都收回了哪些事项", "What has every county taken back?"})
    void offersBothThatEachMayMean(String text) {
        JsonNode asked = new Http(port).json("/api/ask?q=" + Http.encoded(text));

        assertThat(asked.path("sure").asBoolean()).isFalse();
        assertThat(Stream.concat(
                                Stream.of(asked.path("best")),
                                asked.path("others").valueStream())
                        .map(candidate -> candidate.path("name").asString()))
                .contains("reclaimed-by-county", "reclaimed-everywhere");
    }

    /** One character is asked for by itself; one that the lists have another word for is not answered by nothing. */
    @ParameterizedTest
    @CsvSource({
        "哪些事项提到税, duty-search, q, 税",
        "哪些事项写到水？, duty-search, q, 水",
        "which duties mention 幼, duty-search, q, 幼",
        "谁失去了事项、谁得到了事项, lost-and-gained, ,",
        "What have the counties taken back?, reclaimed-by-county, ,"
    })
    void answersWhatIsSaidOtherwise(String text, String question, @Nullable String parameter, @Nullable String value) {
        JsonNode asked = new Http(port).json("/api/ask?q=" + Http.encoded(text));

        assertThat(asked.at("/best/name").asString()).isEqualTo(question);
        assertThat(asked.at("/answer/count").asInt()).isPositive();
        if (parameter != null) {
            assertThat(asked.at("/best/parameters/" + parameter + "/value").asString())
                    .isEqualTo(value);
        }
    }

    /** What a county took back that is not said is not what only one county did. */
    @ParameterizedTest
    @CsvSource({"What has a county taken back?", "What has some county taken back?"})
    void offersWhatIsAskedOfACountyThatIsNotSaid(String text) {
        JsonNode asked = new Http(port).json("/api/ask?q=" + Http.encoded(text));

        assertThat(asked.path("sure").asBoolean()).isFalse();
        assertThat(asked.path("others").valueStream())
                .extracting(candidate -> candidate.path("name").asString())
                .contains("reclaimed-by-county");
    }

    /** Another question, or an answer of nothing, is offered at most. */
    @ParameterizedTest
    @CsvSource({"哪些县失去哪些得到, function-coverage", "提到狗的事项, none"})
    void isNotSureOfWhatIsMeantOtherwise(String text, String notThis) {
        JsonNode asked = new Http(port).json("/api/ask?q=" + Http.encoded(text));

        assertThat(asked.path("sure").asBoolean()
                        && (asked.at("/best/name").asString().equals(notThis)
                                || asked.at("/answer/count").asInt() == 0))
                .isFalse();
    }

    /** What of a sentence was not used, and how much of an answer was asked for, is read before what is answered. */
    @Test
    void saysBeforeTheAnswerHowItWasUnderstood() {
        String text = "top 5 departments by assisted duties";
        String json = new Http(port).get("/api/ask?q=" + Http.encoded(text)).body();
        String page = new Http(port).get("/search?q=" + Http.encoded(text)).body();

        assertThat(json).contains("\"unused\":[]", "\"first\":5");
        assertThat(json.indexOf("\"unused\"")).isLessThan(json.indexOf("\"answer\""));
        assertThat(page.indexOf("只要前 5 名</p>")).isPositive().isLessThan(page.indexOf("<table id=\"preview\""));
    }
}
