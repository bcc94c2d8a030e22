package org.dutygraph.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every number of the first page leads to what it counts. */
@DutyGraphTest
class HomeIT {

    private static final Pattern CELL =
            Pattern.compile("<td class=\"[a-z]+ level-\\d *\"><a href=\"(/questions/[^\"]+)\">(\\d+)</a>");

    @LocalServerPort
    private int port;

    @Test
    void cellsOfTheMatrixLeadToAsManyDuties() {
        Http http = new Http(port);
        List<MatchResult> cells = CELL.matcher(http.get("/").body()).results().toList();

        assertThat(cells).hasSizeGreaterThan(50);
        assertThat(cells.stream()
                        .mapToInt(cell -> Integer.parseInt(cell.group(2)))
                        .sum())
                .as("every duty that has a category, once")
                .isEqualTo(Http.csv(http.get("/api/download/duties.csv").body()).stream()
                        .filter(duty -> !duty.getOrDefault("category", "").isEmpty())
                        .toList()
                        .size());
        for (int i = 0; i < cells.size(); i += 20) {
            String address = cells.get(i).group(1).replace("&amp;", "&");
            assertThat(http.json("/api" + address).get("count").asString())
                    .as(address)
                    .isEqualTo(cells.get(i).group(2));
        }
    }

    @Test
    void countsOfListsAreLinks() {
        assertThat(new Http(port).get("/").body())
                .containsPattern("<dd><a href=\"/questions/reclaimed-by-county\">\\d+</a>")
                .contains("href=\"/townships/652325105#reclaimed\">37</a>");
    }
}
