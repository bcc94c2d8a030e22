package org.dutygraph.bloom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages open Explore with the phrase that shows most of what they are about. */
@DutyGraphTest
class ExploreLinksIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Phrases phrases;

    @Autowired
    private Perspectives perspectives;

    @ParameterizedTest
    @CsvSource({
        "/questions/reclaimed-by-county, 各县收回的事项",
        "/questions/reclaimed-by-county?county=652325, 奇台县 收回了哪些事项",
        "/questions/reclaimed-by-county?county=沙湾市&category=城乡建设, 沙湾市 收回的 城乡建设 类事项",
        "/questions/compare-townships?township=652325105&other=654203106, 西地镇 与 西戈壁镇 共有的事项",
        "/questions/shortest-path?from=652325-公安局&to=654203-民政局, 从 奇台县公安局 到 沙湾市民政局 的路径",
        "/questions/duties-of-township?township=西地镇&list=assisted, 西地镇 的 配合履职 清单",
        "/townships/652325105, 西地镇 的全部事项",
        "/departments/652325-公安局, 奇台县公安局 对应和承接的事项"
    })
    void opensThePhraseThatShowsMost(String path, String phrase) {
        String page = new Http(port).get(escaped(path)).body();

        assertThat(Jsoup.parse(page).select("a[rel~=external]").eachAttr("href"))
                .singleElement()
                .satisfies(address -> assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8))
                        .isEqualTo("https://console.neo4j.io/tools/explore?search=" + phrase
                                + "&perspective=乡镇履职事项&run=true"));
    }

    @Test
    void keepsWhatTheAddressAlreadySays() {
        ExploreLinks links = new ExploreLinks(
                phrases, perspectives, "https://bloom.neo4j.io/index.html?connectURL=neo4j%2Bs%3A%2F%2Fdb");

        assertThat(links.ofPhrase("reclaimed-by-county", "奇台县"))
                .extracting(ExploreLinks.Link::address)
                .asString()
                .startsWith("https://bloom.neo4j.io/index.html?connectURL=neo4j%2Bs%3A%2F%2Fdb&search=%E5%A5%87")
                .endsWith("&run=true");
    }

    @Test
    void givesNoLinkWhereThereIsNoPhraseOrThereAreToBeNone() {
        assertThat(new ExploreLinks(phrases, perspectives, "").ofPhrase("reclaimed-by-county", "奇台县"))
                .isNull();
        assertThat(new ExploreLinks(phrases, perspectives, "http://localhost:7474/bloom/")
                        .ofQuestion("list-sizes", List.of(), List.of()))
                .isNull();
    }

    private static String escaped(String path) {
        return path.codePoints()
                .mapToObj(Character::toString)
                .map(each -> each.codePointAt(0) < 128 ? each : Http.encoded(each))
                .reduce("", String::concat);
    }
}
