package org.dutygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A hit stands for the same sentence of other counties, too, and says so: held to a plain scan of the documents. */
@DutyGraphTest
class ItemsElsewhereIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"养犬", "流浪犬", "森林防火", "学校安全"})
    void tellsInWhichCountiesASentenceStands(String words) throws IOException {
        Map<String, String> documents = documents();
        List<JsonNode> items = new Http(port)
                .json("/api/search?kind=Item&size=100&q=" + Http.encoded(words))
                .at("/results/items")
                .valueStream()
                .toList();

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            String text = item.get("name").asString();
            List<String> told = Stream.of("counties", "elsewhere")
                    .flatMap(field -> item.get(field).valueStream())
                    .map(JsonNode::asString)
                    .toList();
            assertThat(told)
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(documents.entrySet().stream()
                            .filter(document -> document.getValue().contains(plain(text)))
                            .map(Map.Entry::getKey)
                            .toList());
        });
    }

    private static Map<String, String> documents() throws IOException {
        Map<String, String> documents = new TreeMap<>();
        Map<String, String> counties = Map.of(
                "jimsar-laotai-2025-07.txt", "吉木萨尔县",
                "manas-liuhudi-undated.txt", "玛纳斯县",
                "qitai-xidi-2025-07.txt", "奇台县",
                "shawan-xigebi-undated.txt", "沙湾市",
                "wuqia-wuqia-2025-07.txt", "乌恰县");
        for (Map.Entry<String, String> document : counties.entrySet()) {
            documents.put(document.getValue(), plain(Files.readString(Path.of("import", document.getKey()))));
        }
        return documents;
    }

    private static String plain(String text) {
        return text.replaceAll("</?p>|[\\s；;。]", "");
    }
}
