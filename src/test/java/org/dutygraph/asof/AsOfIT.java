package org.dutygraph.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.Application;
import org.dutygraph.Http;
import org.dutygraph.ManyLists;
import org.dutygraph.api.RawRequest;
import org.dutygraph.graph.AdministratorPassword;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is answered as of a date is what was answered before any later list had come: of two lists, or of all that are in the
 * repository with {@code -DallLists=true}.
 */
class AsOfIT {

    private static final Path RECEIVED = Path.of("import");
    private static final String XIDI = "qitai-xidi-2025-07.txt";
    private static final String RECLAIMED = "/api/questions/reclaimed-by-county";
    private static final List<String> DOWNLOADS = List.of("duties.csv", "assignments.csv", "still-borne.csv");
    private static final Duration PREPARED = Duration.ofMinutes(20);
    private static final JsonMapper JSON = new JsonMapper();

    private static final boolean ALL = Boolean.getBoolean("allLists");
    /** Lists without a date count as long as their townships have none with one. */
    private static final List<String> UNDATED = List.of("六户地镇", "西戈壁镇");

    @TempDir
    private Path folder;

    @Test
    void answersAreThoseOfTheListsThatHeld() throws IOException {
        Path lists = Files.createDirectories(folder.resolve("import"));
        for (String name : names()) {
            Files.copy(RECEIVED.resolve(name), lists.resolve(name));
        }
        try (ConfigurableApplicationContext application = start(lists)) {
            Http http = new Http(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            String[] administrator = administrator(application);
            Map<String, String> before = everything(http, "");
            assertThat(http.get(RECLAIMED + "?asOf=2025-12-31").statusCode()).isEqualTo(200);

            String later = Files.readString(RECEIVED.resolve(XIDI))
                    .replace("2025年7月", "2026年3月18日")
                    .replace("对违规领取高龄津贴的追缴", "对骗取高龄津贴的追缴");
            receive(http, "xidi-2026-03.txt", later, administrator);
            Map<String, String> now = everything(http, "");
            assertThat(now).isNotEqualTo(before);

            HttpResponse<String> first = http.get(RECLAIMED + "?asOf=2025-12-31");
            assertThat(first.statusCode()).isEqualTo(503);
            assertThat(first.headers().firstValue("Retry-After")).isPresent();
            assertThat(JSON.readTree(first.body()).path("type").asString()).isEqualTo("/problems/as-of-preparing");
            await(http, "/?asOf=2025-12-31");
            everything(http, "asOf=2025-12-31")
                    .forEach((name, answer) -> assertThat(answer).as(name).isEqualTo(before.get(name)));
            assertThat(rows(http, "asOf=2026-03-17")).isEqualTo(before.get(RECLAIMED));
            assertThat(rows(http, "asOf=2026-03-18")).isEqualTo(now.get(RECLAIMED));

            pagesSayTheDateAndKeepIt(http);
            onlyTheAddressThatCanBeCheckedIsSaid(http);
            filesSayTheDate(http);
            whatSpeaksOfNoDateIsRefused(http);

            await(http, "/?asOf=2025-06-30");
            for (String table : List.of("/api/download/duties.csv", "/api/questions/reclaimed-by-county.csv")) {
                assertThat(Http.csv(http.get(table + "?asOf=2025-06-30").body()).stream()
                                .map(row -> row.get("township"))
                                .distinct())
                        .as(table)
                        .containsExactlyInAnyOrderElementsOf(ALL ? UNDATED : List.of());
            }
            everything(http, "asOf=2025-06-30").values().forEach(answer -> assertThat(answer)
                    .doesNotContain("西地镇"));

            undo(http, administrator);
            assertThat(rows(http, "asOf=2026-12-31")).isEqualTo(before.get(RECLAIMED));
        }
    }

    private static List<String> names() throws IOException {
        if (!ALL) {
            return List.of(XIDI, "jimsar-laotai-2025-07.txt");
        }
        try (Stream<Path> files = Files.list(RECEIVED)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static void pagesSayTheDateAndKeepIt(Http http) {
        for (String path :
                List.of("/", "/questions/reclaimed-by-county?", "/townships/652325105?lang=en&", "/search?q=津贴&")) {
            String address = path + (path.contains("?") ? "" : "?") + "asOf=2025-12-31";
            HttpResponse<String> answer = http.get(address.replace("津贴", Http.encoded("津贴")));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Memento-Datetime")).contains("Wed, 31 Dec 2025 00:00:00 GMT");
            assertThat(answer.headers().firstValue("Link").orElse("")).contains("rel=\"original\"");
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select(".asof").text()).contains("2025-12-31");
            assertThat(page.select("link[rel=canonical]").attr("href")).startsWith(http.address() + "/");
            assertThat(page.select(".asof a").attr("href")).doesNotContain("asOf");
            List<String> undated = page.select("main a[href], header a[href], main [hx-get], [data-graph]").stream()
                    .map(AsOfIT::address)
                    .filter(link -> link.startsWith("/") && !link.contains("asOf=2025-12-31"))
                    .filter(link -> org.dutygraph.web.AsOf.isTakenAt(link.replaceFirst("[?#].*", "")))
                    .toList();
            assertThat(undated).as(address).isEmpty();
            assertThat(page.select("form[method=get] input[name=asOf][value=2025-12-31]"))
                    .isNotEmpty();
        }
        assertThat(Jsoup.parse(http.get("/?lang=en").body()).select(".asof, [href*=asOf], main [name=asOf]"))
                .isEmpty();
    }

    /** The other application is nobody's address, and what a visitor calls this one is not either. */
    private static void onlyTheAddressThatCanBeCheckedIsSaid(Http http) throws IOException {
        int port = URI.create(http.address()).getPort();
        assertThat(RawRequest.answer(port, "GET /townships?asOf=2025-12-31", "Host: evil.example", ""))
                .doesNotContain("evil.example")
                .contains("<link rel=\"canonical\" href=\"" + http.address() + "/townships?asOf=2025-12-31\"");
    }

    private static String address(Element link) {
        return link.hasAttr("href")
                ? link.attr("href")
                : link.hasAttr("hx-get") ? link.attr("hx-get") : link.attr("data-graph");
    }

    private static void filesSayTheDate(Http http) {
        String csv = "/api/questions/reclaimed-by-county.csv?asOf=2025-12-31";
        assertThat(http.get(csv).headers().firstValue("Content-Disposition").orElse(""))
                .contains("reclaimed-by-county-2025-12-31.csv");
        assertThat(http.get("/api/download/duties.csv?asOf=2025-12-31")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .contains("duties-2025-12-31.csv");
        assertThat(http.json("/api/v1/questions/reclaimed-by-county?asOf=2025-12-31")
                        .path("links")
                        .path("csv")
                        .asString())
                .isEqualTo(csv);
        assertThat(http.json(RECLAIMED + "?asOf=2025-12-31").path("as_of").asString())
                .isEqualTo("2025-12-31");
        assertThat(http.get("/questions/reclaimed-by-county?asOf=2025-12-31").body())
                .contains("截至 2025-12-31 的清单", "/questions/reclaimed-by-county?asOf=2025-12-31");
    }

    private static void whatSpeaksOfNoDateIsRefused(Http http) {
        for (String query : List.of(
                "asOf=2025-13-01",
                "asOf=gestern",
                "asOf=",
                "asof=2025-12-31",
                "as_of=2025-12-31",
                "asOf=2025-12-31&asOf=2026-01-01")) {
            HttpResponse<String> answer = http.get("/api/questions/reclaimed-by-county?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(JSON.readTree(answer.body()).path("type").asString()).isEqualTo("/problems/as-of-no-date");
        }
        assertThat(http.get("/townships?asOf=gestern").statusCode()).isEqualTo(400);
        for (String path :
                List.of("/changes", "/api/versions", "/imports", "/administrator/imports", "/versions/652325105")) {
            assertThat(http.get(path + "?asOf=2025-12-31").statusCode())
                    .as(path)
                    .isIn(400, 401);
        }
        assertThat(http.postJson("/mcp?asOf=2025-12-31", Map.of()).statusCode()).isEqualTo(400);
    }

    /** The catalogue's answers, and the bulk data. */
    private static Map<String, String> everything(Http http, String asked) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (JsonNode question : http.json("/api/questions")) {
            String query = question.path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("required").asBoolean())
                    .map(parameter -> parameter.path("name").asString() + "="
                            + Http.encoded(parameter.path("sample").asString()) + "&")
                    .collect(Collectors.joining());
            String path = "/api/questions/" + question.path("name").asString();
            HttpResponse<String> answer = http.get(path + "?" + query + asked);
            answers.put(
                    path,
                    answer.statusCode() == 200
                            ? JSON.readTree(answer.body()).path("rows").toString()
                            : String.valueOf(answer.statusCode()));
        }
        assertThat(answers).hasSizeGreaterThan(40);
        DOWNLOADS.forEach(name -> answers.put(
                name, http.get("/api/download/" + name + "?" + asked).body()));
        return answers;
    }

    private static String rows(Http http, String asked) {
        return http.json(RECLAIMED + "?" + asked).path("rows").toString();
    }

    private static void await(Http http, String path) {
        Instant end = Instant.now().plus(PREPARED);
        while (http.get(path).statusCode() == 503 && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(http.get(path).statusCode()).isEqualTo(200);
    }

    private static void receive(Http http, String name, String text, String... administrator) {
        HttpResponse<String> received = http.file("/api/documents", name, text, administrator);
        assertThat(received.statusCode()).as(received.body()).isEqualTo(200);
    }

    private static void undo(Http http, String... administrator) {
        long last = http.json("/api/changes?size=1")
                .path("items")
                .path(0)
                .path("act")
                .asLong();
        HttpResponse<String> undone = http.postJson(
                "/api/changes/undo", Map.of("change", last, "author", "张三", "reason", "试"), administrator);
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
    }

    private static String[] administrator(ConfigurableApplicationContext application) {
        return Http.administrator(
                application.getBean(AdministratorPassword.class).value());
    }

    private ConfigurableApplicationContext start(Path lists) throws IOException {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--dutygraph.bolt-port=0",
                        "--dutygraph.documents-of-first-load=1",
                        "--dutygraph.as-of.idle=0s",
                        "--dutygraph.question-timeout=60s",
                        "--dutygraph.data-folder=" + folder.resolve("data"),
                        "--dutygraph.import-folder=" + lists,
                        "--dutygraph.gazetteer-folder=import/gazetteer",
                        "--dutygraph.decisions-folder=" + ManyLists.decisions(folder.resolve("decisions")));
    }
}
