package org.dutygraph.bloom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
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

    @Test
    void opensEachPhraseFromTheGuide() {
        List<String> addresses = Jsoup.parse(new Http(port).get("/guide/bloom").body())
                .select("a[rel~=external]")
                .eachAttr("href");

        assertThat(addresses.stream().map(address -> URLDecoder.decode(address, StandardCharsets.UTF_8)))
                .hasSameSizeAs(phrases.all())
                .contains("https://console.neo4j.io/tools/explore?search=奇台县 收回了哪些事项&perspective=乡镇履职事项&run=true");
    }

    @Test
    void keepsWhatTheAddressAlreadySays() {
        ExploreLinks links =
                new ExploreLinks(perspectives, "https://bloom.neo4j.io/index.html?connectURL=neo4j%2Bs%3A%2F%2Fdb");

        assertThat(links.of(phrases.all().get(0)))
                .extracting(ExploreLinks.Link::address)
                .asString()
                .startsWith("https://bloom.neo4j.io/index.html?connectURL=neo4j%2Bs%3A%2F%2Fdb&search=%")
                .endsWith("&run=true");
    }

    @Test
    void givesNoLinkWhereThereAreToBeNone() {
        assertThat(new ExploreLinks(perspectives, "").of(phrases.all().get(0))).isNull();
    }
}
