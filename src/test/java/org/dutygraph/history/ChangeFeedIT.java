package org.dutygraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dutygraph.AtomGrammar;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/** What a feed reader gets of the log. */
@DutyGraphTest
class ChangeFeedIT {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void hasWhatTheLogHas() throws Exception {
        List<JsonNode> changes =
                http.json("/api/changes").get("items").valueStream().toList();

        Element feed = feed("/api/changes/changes.atom");

        assertThat(entries(feed, "updated"))
                .hasSize(changes.size())
                .isEqualTo(changes.stream()
                        .map(change -> Instant.parse(change.get("at").asString())
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())
                        .toList());
        assertThat(entries(feed, "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(feed.getElementsByTagNameNS(ATOM, "updated").item(0).getTextContent())
                .isEqualTo(entries(feed, "updated").get(0));
    }

    @Test
    void tellsOfOnePlaceAlone() throws Exception {
        Element feed = feed("/api/changes/changes.atom?county=" + Http.encoded("奇台县"));

        assertThat(entries(feed, "title")).hasSize(1).allSatisfy(title -> assertThat(title)
                .contains("导入", "qitai-xidi-2025-07.txt", "现行"));
        assertThat(entries(feed, "summary"))
                .allSatisfy(summary -> assertThat(summary).contains("基本履职 108", "配合履职 98", "上级收回 37"));
        assertThat(entries(feed("/api/changes/changes.atom?township=652325105"), "id"))
                .isEqualTo(entries(feed, "id"));
    }

    @Test
    void refusesAPlaceThatIsNotThere() {
        assertThat(http.get("/api/changes/changes.atom?township=999999999").statusCode())
                .isEqualTo(400);
    }

    private Element feed(String path) throws Exception {
        HttpResponse<String> answer = http.get(path, "Accept-Language", "zh");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
        assertThat(AtomGrammar.problems(answer.body())).isEmpty();
        DocumentBuilderFactory reading = DocumentBuilderFactory.newInstance();
        reading.setNamespaceAware(true);
        return reading.newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())))
                .getDocumentElement();
    }

    private static List<String> entries(Element feed, String part) {
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        return IntStream.range(0, entries.getLength())
                .mapToObj(at -> (Element) entries.item(at))
                .map(entry -> entry.getElementsByTagNameNS(ATOM, part).item(0).getTextContent())
                .toList();
    }
}
