package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** People's decisions, in an application of its own, since they change what all others see. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "dutygraph.bolt-port=0",
            "dutygraph.data-folder=target/it-data/${random.uuid}",
            "dutygraph.password=only-for-this-test"
        })
@DirtiesContext
class JudgementIT {

    @TempDir
    private static Path decisions;

    @LocalServerPort
    private int port;

    @TempDir
    private static Path others;

    private Http http;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) throws IOException {
        try (var files = Files.list(Path.of("import/decisions"))) {
            for (Path file : files.toList()) {
                Files.write(decisions.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        registry.add("dutygraph.decisions-folder", decisions::toString);
        registry.add(
                "dutygraph.accounts-file", () -> others.resolve("accounts.csv").toString());
    }

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void showsWhatIsUnsure() {
        JsonNode doubts = http.json("/api/judgements?state=unsure");

        assertThat(doubts.get("total").asInt()).isPositive();
        assertThat(doubts.get("items")).allSatisfy(doubt -> {
            assertThat(doubt.get("reason").asString()).isNotBlank();
            assertThat(doubt.get("a_line").asInt()).isPositive();
        });
    }

    @Test
    void letsADecisionWin() throws Exception {
        assertThat(commonDutyOf("652325105-basic-1")).isEqualTo(commonDutyOf("652327203-basic-1"));

        HttpResponse<String> response = decide(
                "only-for-this-test",
                "{\"decision\":\"different\",\"a\":\"652325105-basic-1\",\"b\":\"652327203-basic-1\","
                        + "\"author\":\"王\",\"reason\":\"试一试\"}");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(Files.readString(decisions.resolve("judgements.csv")))
                .contains("different,652325105-basic-1,652327203-basic-1,王,试一试");
        assertThat(commonDutyOf("652325105-basic-1")).isNotEqualTo(commonDutyOf("652327203-basic-1"));
        assertThat(http.json("/api/judgements?state=decided").get("items").toString())
                .contains("试一试");
    }

    @Test
    void leavesARedirectWhereADecisionMergesTwoCommonDuties() throws Exception {
        String one = commonDutyOf("652325105-reclaimed-3");
        String other = commonDutyOf("653024100-reclaimed-8");
        assertThat(one).isNotEqualTo(other);

        decide(
                "only-for-this-test",
                "{\"decision\":\"same\",\"a\":\"652325105-reclaimed-3\",\"b\":\"653024100-reclaimed-8\",\"author\":\"王\",\"reason\":\"试\"}");

        String kept = commonDutyOf("653024100-reclaimed-8");
        assertThat(commonDutyOf("652325105-reclaimed-3")).isEqualTo(kept).isIn(one, other);
        HttpResponse<String> response = http.get("/api/common-duties/" + (kept.equals(one) ? other : one));
        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue("/api/common-duties/" + kept);
    }

    @Test
    void refusesWhatWasDecidedLookingAtFormerDecisions() throws Exception {
        String body =
                "{\"decision\":\"different\",\"a\":\"652325105-basic-3\",\"b\":\"652327203-basic-3\",\"author\":\"李\",\"reason\":\"迟了\"}";
        assertThat(http.get("/api/judgements").headers().firstValue("ETag").orElse(""))
                .matches("\"[0-9a-f]{16}\"");

        HttpResponse<String> response = decide("only-for-this-test", body, "If-Match", "\"0123456789abcdef\"");

        assertThat(response.statusCode()).isEqualTo(412);
        assertThat(response.body()).contains("/problems/decided-meanwhile", "迟了");
        assertThat(http.get("/api/judgements?state=decided").body()).doesNotContain("迟了");
    }

    @Test
    void takesWhatWasDecidedLookingAtAllInTheNameOfTheAccount() throws Exception {
        String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode("long enough");
        Files.writeString(others.resolve("accounts.csv"), "name,role,password\n李梅,decide," + hash + "\n");
        String seen = http.get("/api/judgements").headers().firstValue("ETag").orElse("");

        HttpResponse<String> response = http.postJson(
                "/api/judgements",
                Map.of(
                        "decision", "different",
                        "a", "652325105-basic-5",
                        "b", "652327203-basic-6",
                        "author", "王",
                        "reason", "看过了"),
                "If-Match",
                seen,
                "Authorization",
                Http.basic("李梅:long enough"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(Files.readString(decisions.resolve("judgements.csv"))).contains(",李梅,看过了");
        assertThat(http.json("/api/changes").get("items").get(0).get("who").asString())
                .isEqualTo("李梅");
        assertThat(http.get("/api/judgements").headers().firstValue("ETag").orElse(""))
                .isNotEqualTo(seen);
    }

    @Test
    void refusesWhatCannotBe() throws Exception {
        for (String body : List.of(
                "{\"author\":\"王\",\"reason\":\"试\"}",
                "{\"decision\":\"same\",\"a\":\"652325105-basic-1\",\"b\":\"652325105-basic-2\",\"author\":\"王\",\"reason\":\"试\"}",
                "{\"decision\":\"same\",\"a\":\"652325105-basic-1\",\"b\":\"999999999-basic-1\",\"author\":\"王\",\"reason\":\"试\"}",
                "{\"decision\":\"perhaps\",\"a\":\"652325105-basic-1\",\"b\":\"652327203-basic-2\",\"author\":\"王\",\"reason\":\"试\"}")) {
            HttpResponse<String> response = decide("only-for-this-test", body);
            assertThat(response.statusCode()).as(body).isEqualTo(400);
            assertThat(response.body()).contains("/problems/decision");
        }
    }

    @Test
    void takesTheAdministratorsPassword() throws Exception {
        String body =
                "{\"decision\":\"same\",\"a\":\"652325105-basic-1\",\"b\":\"654203106-basic-2\",\"author\":\"王\",\"reason\":\"试\"}";

        HttpResponse<String> refused = decide("a-guess", body);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("admin");
        assertThat(commonDutyOf("652325105-basic-1")).isNotEqualTo(commonDutyOf("654203106-basic-2"));
    }

    private String commonDutyOf(String duty) {
        Map<String, String> commonDuties = Http.csv(
                        http.get("/api/download/duties.csv").body())
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("township_code") + "-" + row.get("list") + "-" + row.get("number"),
                        row -> row.get("common_duty_id")));
        return String.valueOf(commonDuties.get(duty));
    }

    private HttpResponse<String> decide(String password, String body, String... headers) throws Exception {
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/judgements"));
        HttpRequest request = (headers.length > 0 ? asked.headers(headers) : asked)
                .header("Content-Type", "application/json")
                .headers(Http.administrator(password))
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
