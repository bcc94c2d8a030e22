package org.dutygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DutyGraphTest
class SearchIT {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIT.class);
    private static final Path CASES = Path.of("src/test/resources/cases/searches.csv");

    private static final Path DESK = Path.of("src/test/resources/cases/searches-desk.csv");

    @LocalServerPort
    private int port;

    @Autowired
    private Searching searching;

    @Autowired
    private Meanings meanings;

    private Http http;

    @BeforeEach
    void waitForMeanings() throws Exception {
        http = new Http(port);
        meanings.done().get(2, TimeUnit.MINUTES);
    }

    @Test
    void findsWhatWasWrittenDownBefore() throws IOException {
        double fused = rates("fused", q -> Searching.withoutRepeating(searching.search(q)).stream()
                .map(Hit::name)
                .toList());
        double words = rates("words", q -> names(searching.byWords(q)));
        double meaning = rates("meaning", q -> names(searching.byMeaning(q)));

        assertThat(fused).isGreaterThanOrEqualTo(0.8).isGreaterThanOrEqualTo(Math.max(words, meaning) - 0.04);
    }

    /**
     * Written by somebody who had not seen the application: {@code cases/searches-desk.csv}, with the duties of which any is right,
     * found themselves or as their common duty.
     */
    @Test
    void findsWhatSomebodyElseWasLookingFor() throws IOException {
        Map<String, String> common = Http.csv(
                        new Http(port).get("/api/download/duties.csv").body())
                .stream()
                .collect(Collectors.toMap(
                        duty -> String.join(
                                "-",
                                duty.getOrDefault("township_code", ""),
                                duty.getOrDefault("list", ""),
                                duty.getOrDefault("number", "")),
                        duty -> duty.getOrDefault("common_duty_id", "")));
        int[] hits = new int[3];
        try (CsvReader<NamedCsvRecord> cases = CsvReader.builder().ofNamedCsvRecord(DESK)) {
            for (NamedCsvRecord row : cases) {
                Set<String> right = Arrays.stream(row.getField("expected").split("\\|"))
                        .flatMap(id -> Stream.of(id, common.getOrDefault(id, id)))
                        .collect(Collectors.toSet());
                int place = place(row.getField("q"), right);
                hits[0] += place < 1 ? 1 : 0;
                hits[1] += place < 5 ? 1 : 0;
                hits[2] += place < 10 ? 1 : 0;
                if (place > 0) {
                    LOG.info("desk {}: {}", row.getField("q"), place + 1);
                }
            }
        }
        LOG.info("desk: hits at 1, 5, 10: {}", hits);

        assertThat(hits[0]).as("first").isGreaterThanOrEqualTo(37);
        assertThat(hits[1]).as("among five").isGreaterThanOrEqualTo(39);
        assertThat(hits[2]).as("among ten").isGreaterThanOrEqualTo(40);
    }

    private int place(String q, Set<String> right) {
        List<JsonNode> found = http.json("/api/search?size=10&q=" + Http.encoded(q))
                .get("results")
                .get("items")
                .valueStream()
                .toList();
        return IntStream.range(0, found.size())
                .filter(at -> right.contains(found.get(at).get("id").asString().replaceFirst("#.*", ""))
                        || right.contains(found.get(at).path("duty").asString("")))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private List<String> names(List<Ranked> ranked) {
        return searching.named(ranked).stream().distinct().toList();
    }

    /** Logs the hit rates and returns that of the first ten. */
    private static double rates(String way, Function<String, List<String>> search) throws IOException {
        int[] hits = new int[3];
        int all = 0;
        try (CsvReader<NamedCsvRecord> cases = CsvReader.builder().ofNamedCsvRecord(CASES)) {
            for (NamedCsvRecord row : cases) {
                List<String> names = search.apply(row.getField("q"));
                int place = firstWith(names, row.getField("expected"));
                all++;
                hits[0] += place < 1 ? 1 : 0;
                hits[1] += place < 5 ? 1 : 0;
                hits[2] += place < 10 ? 1 : 0;
                if (place > 0) {
                    LOG.info(
                            "{} {}: {} {}",
                            way,
                            row.getField("q"),
                            place + 1,
                            names.stream().limit(3).toList());
                }
            }
        }
        LOG.info("{}: hit rate at 1, 5, 10 of {}: {}", way, all, hits);
        return hits[2] / (double) all;
    }

    private static int firstWith(List<String> names, String expected) {
        int place = 0;
        while (place < names.size() && !names.get(place).contains(expected)) {
            place++;
        }
        return place < names.size() ? place : Integer.MAX_VALUE - 1;
    }

    @Test
    void saysWhyAndWhere() {
        JsonNode found = http.json("/api/search?q=" + Http.encoded("高龄津贴"));

        JsonNode first = found.get("results").get("items").get(0);
        assertThat(first.get("highlighted").asString()).contains("<mark>高龄津贴</mark>");
        assertThat(first.get("why").valueStream().map(JsonNode::asString)).contains("words");
        assertThat(found.get("facets").get("county").valueStream().map(count -> count.get("value")
                        .asString()))
                .contains("奇台县", "乌恰县");
    }

    /** One county's duty alone would look as if no other had it. */
    @Test
    void findsTheCommonDutyWhereSeveralTownshipsHaveTheName() {
        JsonNode first = http.json("/api/search?q=" + Http.encoded("动物及动物产品检疫"))
                .get("results")
                .get("items")
                .get(0);

        assertThat(first.get("kind").asString()).isEqualTo("CommonDuty");
        assertThat(first.get("name").asString()).isEqualTo("动物及动物产品检疫");
        assertThat(first.get("counties").valueStream().map(JsonNode::asString)).contains("奇台县", "玛纳斯县", "沙湾市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz", "xylophone", "qwerty uiop", "!!!"})
    void findsNothingNearWhatIsNowhere(String q) {
        assertThat(http.json("/api/search?q=" + Http.encoded(q))
                        .get("results")
                        .get("total")
                        .asInt())
                .isZero();
    }

    /** What the documents call otherwise: in English, in letters, in everyday words. */
    @ParameterizedTest
    @CsvSource({
        "flood control, 防汛, paraphrase",
        "adoption registration, 收养登记, paraphrase",
        "the adoptions, 收养, paraphrase",
        "fangxun, 防汛, pinyin",
        "shou yang, 收养, pinyin",
        "wu'shui, 污水, pinyin",
        "补习班谁管, 校外培训, paraphrase",
        "玛纳斯 办酒席, 集体聚餐, paraphrase",
    })
    void findsWhatTheDocumentsCallOtherwise(String q, String expected, String why) {
        List<JsonNode> first = http.json("/api/search?q=" + Http.encoded(q))
                .get("results")
                .get("items")
                .valueStream()
                .limit(3)
                .toList();

        assertThat(first).anySatisfy(hit -> {
            assertThat(hit.get("name").asString()).contains(expected);
            assertThat(hit.get("why").valueStream().map(JsonNode::asString)).contains(why);
        });
    }

    /** The bureaus of that name stand before duties that mention one. */
    @ParameterizedTest
    @ValueSource(strings = {"公安局", "水利局", "养犬"})
    void putsNamesBeforeTexts(String q) {
        List<Boolean> named = http.json("/api/search?size=200&q=" + Http.encoded(q))
                .get("results")
                .get("items")
                .valueStream()
                .filter(hit -> hit.get("exact").asBoolean())
                .map(hit ->
                        hit.get("duty").isNull() && hit.get("name").asString().contains(q))
                .toList();

        assertThat(named).contains(true).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** What has the words stands before what is only near, on all pages. */
    @ParameterizedTest
    @ValueSource(strings = {"高龄津贴", "养犬", "消防", "火", "流浪犬 公安"})
    void putsExactHitsFirst(String q) {
        List<JsonNode> hits = http.json("/api/search?size=200&q=" + Http.encoded(q))
                .get("results")
                .get("items")
                .valueStream()
                .toList();
        List<Boolean> exact =
                hits.stream().map(hit -> hit.get("exact").asBoolean()).toList();
        assertThat(exact).contains(true).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void placeInTheWordsBinds() {
        JsonNode found = http.json("/api/search?size=100&q=" + Http.encoded("奇台县 高龄津贴"));

        assertThat(found.get("place").asString()).isEqualTo("奇台县");
        assertThat(found.get("results").get("items").valueStream())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.get("counties").toString()).contains("奇台县"));
        assertThat(http.json("/api/search?q=" + Http.encoded("奇台县"))
                        .get("place")
                        .isNull())
                .isTrue();
        assertThat(http.json("/api/search?q=" + Http.encoded("昆山市 高龄津贴"))
                        .get("place")
                        .isNull())
                .isTrue();
    }

    /** Nothing is collapsed without a word: one that stands for others of its name says whose they are. */
    @Test
    void saysWhoseElseTheWordingIs() {
        List<JsonNode> hits = http.json("/api/search?size=200&q=" + Http.encoded("养犬"))
                .get("results")
                .get("items")
                .valueStream()
                .toList();
        List<JsonNode> duties = http.json("/api/search?size=200&kind=Duty&q=" + Http.encoded("养犬"))
                .get("results")
                .get("items")
                .valueStream()
                .toList();

        assertThat(duties).isNotEmpty().allSatisfy(duty -> assertThat(hits.stream()
                        .filter(hit -> hit.get("name").equals(duty.get("name")))
                        .flatMap(hit -> Stream.concat(
                                hit.get("counties").valueStream(),
                                hit.get("elsewhere").valueStream())))
                .containsAll(duty.get("counties").valueStream().toList()));
    }

    @Test
    void findsResponsibilityItems() {
        JsonNode found = http.json("/api/search?kind=Item&q=" + Http.encoded("流浪犬"));

        JsonNode first = found.get("results").get("items").get(0);
        assertThat(first.get("name").asString()).contains("流浪犬");
        assertThat(first.get("id").asString()).startsWith(first.get("duty").asString() + "#");
        assertThat(first.get("parties").size()).isPositive();
        assertThat(first.get("line").asInt()).isPositive();
        assertThat(found.get("facets").propertyNames())
                .containsExactlyInAnyOrder("kind", "county", "list", "category", "function", "act");
        JsonNode ofPolice =
                http.json("/api/search?kind=Item&q=" + Http.encoded("流浪犬") + "&function=" + Http.encoded("公安局"));
        assertThat(ofPolice.get("results").get("items").valueStream())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("parties").toString()).contains("公安局"));
    }

    @Test
    void narrowsByFacetsAndPages() {
        String q = "/api/search?q=" + Http.encoded("消防");
        JsonNode all = http.json(q).get("results");
        JsonNode reclaimed = http.json(q + "&list=reclaimed&county=" + Http.encoded("奇台县") + "&kind=Duty");

        assertThat(reclaimed.get("results").get("total").asInt())
                .isPositive()
                .isLessThan(all.get("total").asInt());
        assertThat(reclaimed.get("results").get("items").valueStream())
                .allSatisfy(hit -> assertThat(hit.get("id").asString()).startsWith("652325105-reclaimed"));
        assertThat(http.json(q + "&page=2&size=5").get("results").get("items").get(0))
                .isEqualTo(all.get("items").get(5));
    }

    @Test
    void takesAnyWordsForWords() {
        for (String words : List.of("AND", "a OR", "\"", "(((", "name:*", "，。", "*", "~", "}) DETACH DELETE n", "\\")) {
            assertThat(http.get("/api/search?q=" + Http.encoded(words)).statusCode())
                    .as(words)
                    .isEqualTo(200);
        }
        assertThat(http.get("/api/search?q=").statusCode()).isEqualTo(400);
        assertThat(http.get("/api/search").statusCode()).isEqualTo(400);
        assertThat(http.get("/api/search?q=" + "x".repeat(300)).statusCode()).isEqualTo(400);
    }

    @Test
    void highlightsWithoutLettingMarkUpThrough() {
        assertThat(new Highlighting("犬 <b>").of("养犬<b>&")).isEqualTo("养<mark>犬</mark>&lt;<mark>b</mark>&gt;&amp;");
        assertThat(Map.of("none", new Highlighting("犬").snippet("没有").isEmpty()))
                .containsEntry("none", true);
    }
}
