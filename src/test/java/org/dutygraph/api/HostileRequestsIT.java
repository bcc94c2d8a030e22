package org.dutygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.Http;
import org.dutygraph.graph.AdministratorPassword;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What those get who mean no good, or know no better; after each the graph is as before and the server answers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "dutygraph.data-folder=target/it-data/${random.uuid}",
            "dutygraph.bolt-port=0",
            "dutygraph.questions-folder=src/test/resources/added-questions",
            "dutygraph.question-timeout=1s",
            "dutygraph.requests-per-minute=" + HostileRequestsIT.PER_MINUTE,
            "dutygraph.trusted-proxies=127\\.0\\.0\\.1"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsIT {

    static final int PER_MINUTE = 30;

    private static final String[] FROM_ELSEWHERE = {"X-Forwarded-For", "203.0.113.7"};
    private static final Map<String, String> LONG = Map.of(
            "{parameters}", "a=1&".repeat(60_000),
            "{5KB}", "x".repeat(5_000),
            "{10KB}", "x".repeat(10_000),
            "{100KB}", "x".repeat(100_000),
            "{10MB}", "x".repeat(10_000_000),
            "{nested}", "[".repeat(5_000) + "]".repeat(5_000));

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private AdministratorPassword password;

    private Http http;
    private Object before = "";
    private String duties = "";

    @BeforeAll
    void look() {
        http = new Http(port);
        before = graph();
        duties = http.get("/api/download/duties.csv").body();
    }

    @AfterAll
    void everyDutyIsAsBefore() {
        assertThat(http.get("/api/download/duties.csv").body()).isEqualTo(duties);
    }

    @AfterEach
    void graphIsUnchangedAndTheServerAnswers() {
        assertThat(graph()).isEqualTo(before);
        assertThat(http.json("/api/townships").get("total").asInt()).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/cases/hostile-requests.csv",
            useHeadersInDisplayName = true,
            maxCharsPerColumn = 10_000)
    void getsNothing(
            String id,
            String request,
            String headers,
            String body,
            int status,
            String type,
            String says,
            CapturedOutput log)
            throws IOException {
        String answer = RawRequest.answer(port, written(request), written(headers), written(body));

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.lines().map(String::toLowerCase)).noneMatch(line -> line.startsWith("set-cookie"));
        assertThat(answer).doesNotContain("org.springframework", "org.apache", "Exception", "root:");
        assertThat(log.getAll())
                .as("a visitor's mistake is no trace in the log")
                .doesNotContain("\n\tat ");
        if (type != null) {
            assertThat(answer)
                    .contains("application/problem+json", "\"type\":\"/problems/" + type + "\"", "\"remedy\":\"");
            assertThat(http.get("/problems/" + type).statusCode()).isEqualTo(200);
        }
        if (says != null) {
            assertThat(answer).contains(says);
        }
    }

    @Test
    void faultyQuestionsAreListedWithTheirFaults() {
        JsonNode faulty = http.json("/api/questions/faulty");
        assertThat(faulty.valueStream()
                        .map(file -> file.get("file").asString() + " "
                                + file.get("rule").asString()))
                .containsExactlyInAnyOrder(
                        "loading.cypher beyond-the-graph",
                        "hidden-loading.cypher beyond-the-graph",
                        "unknown-kind.cypher kind",
                        "writing.cypher writes",
                        "writing-procedure.cypher procedure");
    }

    @Test
    void theDescriptionHasEveryQuestionThatCanBeAskedAndNoOther() {
        JsonNode paths = http.json("/v3/api-docs").get("paths");
        assertThat(paths.has("/api/questions/formula")).isTrue();
        assertThat(paths.has("/api/questions/reclaimed-counts")).isTrue();
        assertThat(paths.has("/api/questions/failing")).isTrue();
        assertThat(paths.has("/api/questions/writing")).isFalse();
        assertThat(paths.has("/api/questions/hidden-loading")).isFalse();
    }

    @Test
    void aPasswordIsNotGuessedFast() {
        String[] wrong = {"Authorization", "Basic YWRtaW46eA==", "X-Forwarded-For", "203.0.113.99"};
        assertThat(IntStream.range(0, 15)
                        .map(i -> http.get("/actuator/metrics", wrong).statusCode()))
                .startsWith(401, 401, 401)
                .endsWith(429, 429);
        assertThat(http.get("/actuator/metrics", "Authorization", written("{admin}"))
                        .statusCode())
                .as("another address")
                .isEqualTo(200);
    }

    @Test
    void aQuestionIsStoppedAtItsTimeLimit() {
        long start = System.nanoTime();
        HttpResponse<String> stopped = http.get("/api/questions/endless");
        assertThat(stopped.statusCode()).isEqualTo(503);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void visitorsFromElsewhereMayAskSoOften() {
        assertThat(IntStream.range(0, 4 * PER_MINUTE)
                        .map(i -> http.get("/api/townships", FROM_ELSEWHERE).statusCode()))
                .startsWith(200, 200, 200)
                .contains(429)
                .containsOnly(200, 429);

        HttpResponse<String> next = Stream.generate(() -> http.get("/api/townships", FROM_ELSEWHERE))
                .limit(4L * PER_MINUTE)
                .filter(response -> response.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(next.body()).contains("/problems/too-many");
        assertThat(Integer.parseInt(next.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1, 60);
        assertThat(http.get("/api/townships", "X-Forwarded-For", "203.0.113.8").statusCode())
                .as("another visitor")
                .isEqualTo(200);
    }

    @Test
    void assistantsFromElsewhereMayAskSoOften() {
        assertThat(IntStream.range(0, 4 * PER_MINUTE)
                        .map(i -> http.postJson("/mcp", Map.of(), "X-Forwarded-For", "203.0.113.9")
                                .statusCode()))
                .startsWith(400)
                .contains(429)
                .containsOnly(400, 429);
    }

    @Test
    void thisMachineMayAskAsOftenAsItLikes() {
        assertThat(IntStream.range(0, 3 * PER_MINUTE)
                        .map(i -> http.get("/api/townships").statusCode()))
                .allMatch(status -> status == 200);
    }

    private String written(String text) {
        String written = Objects.requireNonNullElse(text, "");
        for (Map.Entry<String, String> each : LONG.entrySet()) {
            written = written.replace(each.getKey(), each.getValue());
        }
        byte[] administrator = ("admin:" + password.value()).getBytes(StandardCharsets.UTF_8);
        return written.replace("{admin}", "Basic " + Base64.getEncoder().encodeToString(administrator));
    }

    /** Beside the vectors, which are made in the background: how many nodes, relationships and values there are. */
    private Object graph() {
        try (Session session = driver.session()) {
            return session.run(
                            "MATCH (n) WHERE NOT n:Meaning OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r),"
                                    + " sum(size(keys(n))), sum(size(keys(r)))")
                    .single()
                    .values()
                    .toString();
        }
    }
}
