package org.dutygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.dutygraph.graph.AdministratorPassword;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the interface behaves towards other programs, friendly and hostile. */
@DutyGraphTest
class MannersIT {

    private static final String QUESTION = "/api/questions/reclaimed-counts";

    @LocalServerPort
    private int port;

    @Autowired
    private AdministratorPassword password;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                QUESTION,
                "/api/questions",
                "/api/duties?size=5",
                "/api/duties/652325105-reclaimed-1",
                "/api/common-duties",
                "/api/departments",
                "/api/search?q=%E5%AE%89%E5%85%A8",
                "/api/download/duties.csv"
            })
    void whatIsReadFromTheGraphIsTaggedZippedAndToldWithoutItsBody(String path) {
        HttpResponse<String> whole = http.get(path);
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(whole.headers().allValues("Vary").toString().toLowerCase(Locale.ROOT))
                .contains("accept-language", "accept-encoding", "accept,");

        HttpResponse<String> head = http.send("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).hasValue(tag);
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(whole.headers().firstValue("Content-Type"));

        HttpResponse<byte[]> zipped = http.bytes(path, "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(zipped.headers().firstValue("ETag")).hasValue(tag);
        assertThat(unzipped(zipped.body())).isEqualTo(whole.body());

        assertThat(http.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(http.send("HEAD", path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private static String unzipped(byte[] body) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    void browsersAreToldNotToGuess() {
        assertThat(http.get(QUESTION).headers().firstValue("X-Content-Type-Options"))
                .hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void theServerTellsEverybodyThatItIsWell(String path) {
        assertThat(http.json(path).get("status").asString()).isEqualTo("UP");
    }

    @Test
    void measurementsTakeTheAdministratorsPassword() {
        assertThat(http.get("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(http.get("/actuator/metrics/jvm.memory.used").statusCode()).isEqualTo(401);
        assertThat(http.get("/actuator/prometheus").statusCode()).isEqualTo(401);

        String[] allowed = Http.administrator(password.value());
        assertThat(http.json("/actuator/metrics", allowed).get("names").toString())
                .contains("http.server.requests");
        assertThat(http.get("/actuator/prometheus", allowed).body()).contains("http_server_requests_seconds_count");
    }
}
