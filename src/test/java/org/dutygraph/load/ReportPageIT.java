package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an import reports of a document leads to the line that it is of. */
@DutyGraphTest
class ReportPageIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/imports", "/imports?lang=en"})
    void everyProblemLeadsToItsLine(String address) {
        Http http = new Http(port);

        assertThat(Jsoup.parse(http.get(address).body()).select("section[aria-labelledby=problems] li"))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    String path = problem.select("a").attr("href");
                    assertThat(path).matches("/documents/.+\\.txt\\?line=(\\d+).*#L\\1");
                    assertThat(problem.text()).containsPattern("履职事项清单.* \\(.+\\.txt:\\d+\\)[:：] ?\\S");
                    assertThat(Jsoup.parse(http.get(path.replaceFirst("#.*", ""))
                                            .body())
                                    .getElementById(path.replaceFirst(".*#", "")))
                            .isNotNull();
                });
    }
}
