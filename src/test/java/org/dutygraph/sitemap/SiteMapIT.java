package org.dutygraph.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines are told. */
@DutyGraphTest
class SiteMapIT {

    @LocalServerPort
    private int port;

    private Http http;
    private String site;

    @BeforeEach
    void find() {
        http = new Http(port);
        site = "http://127.0.0.1:" + port;
    }

    @Test
    void everyThingIsOnTheMapOnceAndHasItsPage() {
        assertThat(http.get("/robots.txt").body())
                .contains(
                        "Disallow: /api/\n",
                        "Allow: /api/data/\n",
                        "Allow: /api/download/\n",
                        "Sitemap: " + site + "/sitemap.xml");
        List<String> addresses = addresses("/sitemap.xml").stream()
                .flatMap(part -> addresses(path(part)).stream())
                .toList();
        long duties = addresses.stream()
                .filter(address -> address.contains("/duties/"))
                .count();

        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(duties)
                .isEqualTo(http.json("/api/duties?size=1").path("total").asLong());
        Map<String, String> oneOfEach = addresses.stream()
                .map(this::path)
                .collect(Collectors.toMap(
                        path -> path.replaceFirst("^(/[^/]*/).*", "$1"), Function.identity(), (one, other) -> other));
        assertThat(oneOfEach).hasSize(12 + 8);
        assertThat(oneOfEach.values())
                .allSatisfy(
                        path -> assertThat(http.get(path).statusCode()).as(path).isEqualTo(200));
        assertThat(http.get("/sitemap-2.xml").statusCode()).isEqualTo(404);
        assertThat(http.get("/sitemap-0.xml").statusCode()).isEqualTo(404);
    }

    private List<String> addresses(String path) {
        return Jsoup.parse(http.get(path).body(), Parser.xmlParser())
                .select("loc")
                .eachText();
    }

    private String path(String address) {
        assertThat(address).startsWith(site + "/");
        return address.substring(site.length());
    }

    @ParameterizedTest
    @CsvSource({
        "/townships, /townships",
        "/townships?lang=zh, /townships",
        "/townships?lang=en, /townships?lang=en",
        "/questions/reclaimed-by-county?county=652325&lang=en, /questions/reclaimed-by-county?county=652325&lang=en"
    })
    void everyPageSaysItsOwnAddress(String asked, String own) {
        Document page = Jsoup.parse(http.get(asked).body());

        assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(site + own);
        assertThat(page.select("meta[property=og:url]").eachAttr("content")).containsExactly(site + own);
        assertThat(page.select("meta[property=og:title]").attr("content")).isNotBlank();
    }

    @Test
    void downloadsAreDescribedAsADataSet() {
        Document page = Jsoup.parse(http.get("/downloads").body());
        JsonNode set = new JsonMapper()
                .readTree(page.select("script[type=application/ld+json]").get(0).data());

        assertThat(set.path("@type").asString()).isEqualTo("Dataset");
        assertThat(set.path("isBasedOn").size()).isEqualTo(5);
        List<String> files = page.select("a[href]").eachAttr("href").stream()
                .map(address -> address.replaceFirst("\\?.*", ""))
                .toList();
        assertThat(set.path("distribution")).isNotEmpty().allSatisfy(file -> assertThat(files)
                .contains(path(file.path("contentUrl").asString())));
    }
}
