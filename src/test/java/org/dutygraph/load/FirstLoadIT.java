package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.dutygraph.Application;
import org.dutygraph.Http;
import org.dutygraph.ManyLists;
import org.dutygraph.history.Cause;
import org.dutygraph.load.ImportReport.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/** Documents loaded all at once are the graph that they are when they are written one by one. */
@ExtendWith(OutputCaptureExtension.class)
class FirstLoadIT {

    private static final List<String> EVERYTHING = List.of(
            "MATCH (n) WHERE NOT n:Meaning RETURN labels(n) AS labels, properties(n) AS properties",
            "MATCH (a)-[r]->(b) RETURN labels(a) AS from, properties(a) AS a, type(r) AS type, properties(r) AS"
                    + " properties, labels(b) AS to, properties(b) AS b",
            "SHOW CONSTRAINTS YIELD name RETURN name",
            "SHOW INDEXES YIELD name, state RETURN name, state");

    private static final String AS_ANOTHER_RELEASE = "MATCH (d:Document) SET d.rules = 'other', d.facts = 'other'";
    private static final String AT_ONCE = "read and prepared";

    @TempDir
    private Path folder;

    private Path lists = Path.of("import");

    @Test
    void isTheSameGraph() throws IOException {
        List<String> oneByOne = graphOf("one-by-one", 1_000);
        List<String> atOnce = graphOf("at-once", 1);
        assertThat(oneByOne).hasSizeGreaterThan(8_000);
        assertThat(atOnce).containsExactlyElementsOf(oneByOne);
        assertThat(folder.resolve("at-once/data/neo4j-fresh")).doesNotExist();
        assertThat(logOf("at-once")).hasSizeGreaterThan(6).isEqualTo(logOf("one-by-one"));
    }

    /** What a release left that read all lists otherwise is replaced at once; what was found out of texts alone stays. */
    @Test
    void whatAnotherReleaseLeftIsReplaced(CapturedOutput output) throws IOException {
        List<String> before;
        try (ConfigurableApplicationContext application = start("site", 1, any -> {})) {
            before = everything(application.getBean(Driver.class));
            write(application, AS_ANOTHER_RELEASE, "MATCH (duty:Duty {list: 'reclaimed'}) DETACH DELETE duty");
            write(application, "CREATE (:Meaning {text: '没有这样的事项', vector: [0.25, -1.0], pinyin: 'meiyou'})");
        }
        try (ConfigurableApplicationContext application = start("site", 1, FirstLoadIT::readsOn)) {
            assertThat(outcomes(application)).containsOnly(Outcome.REPLACED);
            assertThat(everything(application.getBean(Driver.class))).isEqualTo(before);
            try (Session session = application.getBean(Driver.class).session()) {
                assertThat(session.run("MATCH (m:Meaning {text: '没有这样的事项'}) RETURN m.vector, m.pinyin")
                                .single()
                                .values())
                        .extracting(Value::asObject)
                        .containsExactly(List.of(0.25, -1.0), "meiyou");
            }
            assertThat(StringUtils.countOccurrencesOf(output.getOut(), AT_ONCE)).isEqualTo(2);

            // nobody is made to wait once there are visitors
            write(application, AS_ANOTHER_RELEASE);
            application.getBean(Importing.class).run(Cause.START);
            assertThat(outcomes(application)).containsOnly(Outcome.REPLACED);
            assertThat(StringUtils.countOccurrencesOf(output.getOut(), AT_ONCE)).isEqualTo(2);
        }
        assertThat(folder.resolve("site/data/neo4j-fresh")).doesNotExist();
    }

    /** What the graph alone still knows is not thrown away for the sake of the others. */
    @Test
    void whatCannotBeReadAgainStays(CapturedOutput output) throws IOException {
        FileSystemUtils.copyRecursively(lists, folder.resolve("lists"));
        lists = folder.resolve("lists");
        try (ConfigurableApplicationContext application = start("site", 1, any -> {})) {
            write(application, AS_ANOTHER_RELEASE);
        }
        Files.writeString(lists.resolve("wuqia-wuqia-2025-07.txt"), "这里什么也没有");
        try (ConfigurableApplicationContext application = start("site", 1, any -> {})) {
            assertThat(output).contains("逐份写入以保留");
            assertThat(outcomes(application)).hasSize(5).containsOnlyOnce(Outcome.KEPT);
            assertThat(http(application)
                            .json("/api/duties?township=653024100")
                            .get("total")
                            .asInt())
                    .isEqualTo(ManyLists.DUTIES);
        }
    }

    private static void write(ApplicationContext application, String... statements) {
        try (Session session = application.getBean(Driver.class).session()) {
            for (String statement : statements) {
                session.run(statement).consume();
            }
        }
    }

    private static List<Outcome> outcomes(ApplicationContext application) {
        return application.getBean(Importing.class).last().orElseThrow().documents().stream()
                .map(ImportReport.DocumentReport::outcome)
                .toList();
    }

    /** What the log says but for when, and the chain that follows from that. */
    private List<String> logOf(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name).resolve("data/changes.jsonl")).stream()
                .map(line -> line.replaceAll("\"(?:at|previous|hash)\":\"[^\"]*\"", ""))
                .toList();
    }

    /** What a stop or a crash may leave: a store that is not finished, and one of which only a part has taken its place. */
    @Test
    void aStopOrACrashLeavesTheOldStoreOrTheNew(CapturedOutput output) throws IOException {
        Path fresh = folder.resolve("site/data/neo4j-fresh");
        AtomicReference<Thread> closing = new AtomicReference<>();
        start("site", 1, application -> closing.set(isClosedWhileReading(application)));
        // Who starts again while the one before is still closing is told that the store is in use; and to close what
        // another thread is closing does not wait for it.
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !Objects.requireNonNull(closing.get())
                .isAlive());
        assertThat(output).contains("下次启动时重新进行").doesNotContain(" ERROR ", "Exception");
        assertThat(folder.resolve("site/data/import-report.json")).doesNotExist();
        Path unfinished = Files.createDirectories(fresh.resolve("data/databases/neo4j"));
        Files.writeString(unfinished.resolve("neostore"), "half");
        List<String> before = graphOf("site", 1, FirstLoadIT::isToldToWait);
        assertThat(before).hasSizeGreaterThan(8_000);
        assertThat(fresh).doesNotExist();

        Files.createDirectories(fresh.resolve("data/transactions"));
        Files.move(folder.resolve("site/data/neo4j/data/transactions/neo4j"), fresh.resolve("data/transactions/neo4j"));
        Files.createFile(fresh.resolve("complete"));
        assertThat(graphOf("site", 1, FirstLoadIT::readsOn)).isEqualTo(before);
        assertThat(fresh).doesNotExist();
    }

    /** Who closes the application while it reads does not make its documents faulty. */
    private static Thread isClosedWhileReading(ApplicationContext application) {
        Thread closing = new Thread(() -> {
            Awaitility.await()
                    .until(() -> application.getBean(Progress.class).now().isPresent());
            ((ConfigurableApplicationContext) application).close();
        });
        closing.start();
        return closing;
    }

    private static void isToldToWait(ApplicationContext application) {
        Http http = http(application);
        HttpResponse<String> answer = http.get("/api/questions/reclaimed-by-county?county=652325");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("\"type\":\"/problems/still-loading\"", "第一次装入", "\"remedy\":\"");
        assertThat(http.get("/problems/still-loading").statusCode()).isEqualTo(200);
        assertThat(http.postJson("/mcp", Map.of("jsonrpc", "2.0", "id", 1, "method", "ping"))
                        .body())
                .contains("/problems/still-loading");

        Progress progress = application.getBean(Progress.class);
        progress.begin(5);
        progress.step();
        HttpResponse<String> page = http.get("/?lang=en");
        progress.end();
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Refresh")).contains("5");
        assertThat(page.body()).contains("for the first time", "file 1 of 5");
        assertThat(http.get("/css/site.css").statusCode()).isEqualTo(200);

        assertThat(http.get("/actuator/health").body()).contains("OUT_OF_SERVICE");
        assertThat(http.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(http.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    /** A graph that is there is read while it is looked whether anything in it is new. */
    private static void readsOn(ApplicationContext application) {
        Http http = http(application);
        assertThat(http.get("/").statusCode()).isEqualTo(200);
        assertThat(http.json("/api/townships").get("total").asInt()).isEqualTo(5);
        assertThat(http.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    private static Http http(ApplicationContext application) {
        return new Http(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** What is done when the application answers, and before it imports. */
    private record Visitor(GenericApplicationContext application, Consumer<ApplicationContext> looks)
            implements ApplicationRunner, Ordered {

        @Override
        public void run(ApplicationArguments arguments) {
            looks.accept(application);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    private List<String> graphOf(String name, int documentsOfFirstLoad) throws IOException {
        return graphOf(name, documentsOfFirstLoad, application -> {});
    }

    private List<String> graphOf(String name, int documentsOfFirstLoad, Consumer<ApplicationContext> before)
            throws IOException {
        try (ConfigurableApplicationContext application = start(name, documentsOfFirstLoad, before)) {
            assertThat(application
                            .getBean(ReportFile.class)
                            .read()
                            .orElseThrow()
                            .holds())
                    .isTrue();
            assertThat(http(application).get("/actuator/health/readiness").statusCode())
                    .isEqualTo(200);
            return everything(application.getBean(Driver.class));
        }
    }

    private ConfigurableApplicationContext start(
            String name, int documentsOfFirstLoad, Consumer<ApplicationContext> before) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        return new SpringApplicationBuilder(Application.class)
                .initializers((GenericApplicationContext context) ->
                        context.registerBean(Visitor.class, () -> new Visitor(context, before)))
                .run(
                        "--server.port=0",
                        "--dutygraph.bolt-port=0",
                        "--dutygraph.documents-of-first-load=" + documentsOfFirstLoad,
                        "--dutygraph.data-folder=" + place.resolve("data"),
                        "--dutygraph.import-folder=" + lists,
                        "--logging.level.org.dutygraph.load.FirstLoad=debug",
                        "--dutygraph.gazetteer-folder=import/gazetteer",
                        "--dutygraph.decisions-folder=" + ManyLists.decisions(place.resolve("decisions")));
    }

    private static List<String> everything(Driver driver) {
        List<String> all = new ArrayList<>();
        try (Session session = driver.session()) {
            for (String cypher : EVERYTHING) {
                session.run(cypher).forEachRemaining(row -> all.add(plain(row.asMap())));
            }
        }
        return all.stream().sorted().toList();
    }

    /** The same text for the same values, in whatever order maps and labels come. */
    private static String plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + plain(entry.getValue()))
                    .sorted()
                    .toList()
                    .toString();
        }
        if (value instanceof List<?> list) {
            Stream<String> items = list.stream().map(item -> plain(item));
            return items.toList().toString();
        }
        return String.valueOf(value);
    }
}
