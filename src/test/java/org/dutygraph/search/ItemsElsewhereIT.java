package org.dutygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A hit stands for the same sentence of other counties, too, and says so: held to all sentences of the downloads. */
@DutyGraphTest
class ItemsElsewhereIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"养犬", "流浪犬", "森林防火", "学校安全"})
    void tellsInWhichCountiesASentenceStands(String words) {
        Http http = new Http(port);
        Map<String, Set<String>> counties = counties(http);
        List<JsonNode> items = http.json("/api/search?size=200&q=" + Http.encoded(words))
                .at("/results/items")
                .valueStream()
                .filter(hit -> hit.get("kind").asString().equals("Item"))
                .filter(hit -> counties.containsKey(hit.get("name").asString()))
                .toList();

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            String text = item.get("name").asString();
            List<String> told = Stream.of("counties", "elsewhere")
                    .flatMap(field -> item.get(field).valueStream())
                    .map(JsonNode::asString)
                    .toList();
            assertThat(told).as(text).containsExactlyInAnyOrderElementsOf(Objects.requireNonNull(counties.get(text)));
        });
    }

    @Test
    void tellsOfASentenceThatThreeCountiesHave() {
        JsonNode found = new Http(port).json("/api/search?q=" + Http.encoded("养犬"));
        assertThat(found.at("/results/items").valueStream().toList()).anySatisfy(hit -> {
            assertThat(hit.get("name").asString()).startsWith("县公安局负责收集养犬人员基本信息");
            assertThat(hit.get("elsewhere").size()).isEqualTo(2);
        });
    }

    /** The counties of each sentence of a superior department's cell. */
    private static Map<String, Set<String>> counties(Http http) {
        Map<String, String> names = Http.csv(
                        http.get("/api/download/duties.csv").body())
                .stream()
                .collect(Collectors.toMap(
                        duty -> duty.getOrDefault("duty_id", ""), duty -> duty.getOrDefault("county", "")));
        return Http.csv(http.get("/api/download/assignments.csv").body()).stream()
                .collect(Collectors.groupingBy(
                        part -> part.getOrDefault("responsibility", ""),
                        Collectors.mapping(
                                part -> names.getOrDefault(part.getOrDefault("duty_id", ""), ""), Collectors.toSet())));
    }
}
