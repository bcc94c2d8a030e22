package org.dutygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the interface behaves towards other programs, friendly and hostile. */
@DutyGraphTest
class MannersIT {

    private static final String QUESTION = "/api/questions/reclaimed-counts";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void theVersionMayStandInTheAddress() {
        HttpResponse<String> versioned = http.get("/api/v1/questions/reclaimed-counts");
        assertThat(versioned.statusCode()).isEqualTo(200);
        assertThat(versioned.body()).isEqualTo(http.get(QUESTION).body());
        assertThat(http.get("/api/v1/download/duties.csv").body()).startsWith("township_code,");
        assertThat(http.get("/api/v2/questions").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        HttpResponse<String> first = http.get(QUESTION);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = http.get(QUESTION, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(http.get(QUESTION, "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anErrorHasNoTag() {
        assertThat(http.get("/api/questions/none").headers().firstValue("ETag")).isEmpty();
        assertThat(http.get(QUESTION + "?county=none").headers().firstValue("ETag"))
                .isEmpty();
    }

    @Test
    void headTellsAsMuchAsGet() {
        HttpResponse<String> head = http.send("HEAD", QUESTION);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
        assertThat(http.send("HEAD", "/api/download/duties.csv").statusCode()).isEqualTo(200);
    }

    @Test
    void otherSitesMayReadAndNothingElse() {
        assertThat(http.get(QUESTION, "Origin", "https://example.org")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(http.send(
                                "OPTIONS",
                                QUESTION,
                                "Origin",
                                "https://example.org",
                                "Access-Control-Request-Method",
                                "POST")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void bodiesAreCompressed() {
        HttpResponse<String> zipped = http.get("/api/questions/reclaimed-by-county", "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void browsersAreToldNotToGuess() {
        assertThat(http.get(QUESTION).headers().firstValue("X-Content-Type-Options"))
                .hasValue("nosniff");
    }

    @Test
    void theServerTellsThatItIsWell() {
        assertThat(http.get("/actuator/health/readiness").body()).contains("UP");
    }
}
