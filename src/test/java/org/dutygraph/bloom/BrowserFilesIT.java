package org.dutygraph.bloom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Neo4j Browser is given: scripts and a guide that run as they are, and a style for all there is. */
@DutyGraphTest
class BrowserFilesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private Phrases phrases;

    @Test
    void everyScriptRuns() throws IOException {
        Map<String, String> scripts = scripts();

        assertThat(scripts).hasSameSizeAs(phrases.all());
        assertThat(scripts.keySet()).allMatch(name -> name.matches("乡镇履职事项/[a-z-]+\\.cypher"));
        assertThat(scripts.values().stream()
                        .map(text -> text.lines().findFirst().orElse("")))
                .allMatch(line -> line.matches("// [^$]+"))
                .doesNotHaveDuplicates();
        scripts.forEach((name, text) -> assertThat(run(text).rows()).as(name).isNotEmpty());
    }

    @Test
    void everyPieceOfTheGuideRuns() {
        HttpResponse<String> guide =
                new Http(port).get("/api/download/neo4j-browser-guide.html", "Origin", "http://localhost:7474");
        Elements pieces = Jsoup.parse(guide.body()).select("article.guide slide pre.runnable");

        assertThat(guide.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(pieces).hasSizeGreaterThan(phrases.all().size());
        pieces.forEach(
                piece -> assertThat(run(piece.text()).rows()).as(piece.text()).isNotEmpty());
    }

    @Test
    void stylesEveryLabelAndType() {
        String style =
                new Http(port).get("/api/download/neo4j-browser-style.grass").body();

        for (String label : Records.of(driver, "MATCH (d:Duty)--(n) RETURN DISTINCT labels(n)[0]", Map.of())
                .texts()) {
            assertThat(style).containsPattern("node\\." + label + " \\{ color: #\\p{XDigit}{6};");
        }
        for (String type : Records.of(
                        driver, "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType", Map.of())
                .texts()) {
            assertThat(style).containsPattern("relationship\\." + type + " \\{ color: #\\p{XDigit}{6};");
        }
    }

    private Records run(String script) {
        return Records.of(driver, script.strip().replaceFirst(";$", ""), Map.of());
    }

    private Map<String, String> scripts() throws IOException {
        byte[] archive =
                new Http(port).bytes("/api/download/neo4j-browser-scripts.zip").body();
        Map<String, String> scripts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                scripts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return scripts;
    }
}
