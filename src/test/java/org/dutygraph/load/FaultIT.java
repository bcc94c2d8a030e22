package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.Http;
import org.dutygraph.graph.Graph;
import org.dutygraph.history.Cause;
import org.dutygraph.load.ImportReport.FaultReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.stubbing.Stubber;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Lets every stage of an import fail in its turn, on a real database, and looks at what is left standing. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "dutygraph.bolt-port=0",
            "dutygraph.import-on-start=false",
            "dutygraph.data-folder=target/it-data/${random.uuid}"
        })
@DirtiesContext
class FaultIT {

    private static final Path RECEIVED = Path.of("import");
    private static final String XIDI = "qitai-xidi-2025-07.txt";
    private static final String WUQIA = "wuqia-wuqia-2025-07.txt";

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Importing importing;

    @Autowired
    private Importer importer;

    @Autowired
    private Graph graph;

    @Autowired
    private Driver driver;

    @MockitoSpyBean
    private CommonDutyStage commonDuties;

    @MockitoSpyBean
    private StillBorneStage stillBorne;

    @MockitoSpyBean
    private TwinFindingStage twins;

    @MockitoSpyBean
    private CorrespondenceStage correspondences;

    @MockitoSpyBean
    private CooperationStage cooperation;

    @MockitoSpyBean
    private Tidying tidying;

    @MockitoSpyBean
    private Checks checks;

    @MockitoSpyBean
    private Journal journal;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) {
        registry.add("dutygraph.import-folder", folder::toString);
    }

    @BeforeEach
    void whole() throws IOException {
        copyAll("gazetteer");
        copyAll("decisions");
        Files.write(folder.resolve(XIDI), Files.readAllBytes(RECEIVED.resolve(XIDI)));
        Files.write(folder.resolve(WUQIA), Files.readAllBytes(RECEIVED.resolve(WUQIA)));
        assertThat(importing.run(Cause.START).holds()).isTrue();
    }

    @AfterEach
    void mended() {
        let(doCallRealMethod());
        doCallRealMethod().when(commonDuties).prepare(any(), any());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IMPORT", "DUTY_FACTS", "READING_AHEAD"})
    void keepsWhatAStageHadFoundBefore(Stage stage) {
        String version = importing.run(Cause.START).version();
        Map<String, Object> before = derived();
        let(stage, doThrow(new StringIndexOutOfBoundsException("begin 0, end -1, length 0")));
        graph.write(tx -> tx.run("write/underived", Map.of()));

        ImportReport report = importing.run(Cause.START);

        assertThat(report.faults()).extracting(FaultReport::stage).containsExactly(stage.code());
        assertThat(report.faults().get(0).zh()).contains("这一步出错。各文件").doesNotContain("begin 0", "Exception");
        assertThat(derived()).isEqualTo(before);
        assertThat(page("/actuator/health")).contains("\"DEGRADED\"");
        assertThat(page("/")).contains("这一步出错").doesNotContain("StringIndexOutOfBoundsException");
        assertThat(page("/imports?lang=en")).contains("maintainers").doesNotContain("StringIndexOutOfBoundsException");

        mended();
        ImportReport again = importing.run(Cause.START);
        assertThat(again.holds()).isTrue();
        assertThat(again.version()).isEqualTo(version);
        assertThat(derived()).isEqualTo(before);
        assertThat(page("/actuator/health")).contains("\"UP\"");
        assertThat(page("/")).doesNotContain("这一步出错");
    }

    @Test
    void takesDocumentsInThoughEveryStageFails() throws IOException {
        Files.delete(folder.resolve(WUQIA));
        importing.run(Cause.START);
        Files.write(folder.resolve(WUQIA), Files.readAllBytes(RECEIVED.resolve(WUQIA)));
        let(doThrow(new StackOverflowError()));

        ImportReport report = importing.run(Cause.START);

        // what rests on the common duties is not tried without them
        assertThat(report.faults())
                .extracting(FaultReport::stage)
                .containsExactlyInAnyOrder(
                        "common-duties", "still-borne", "correspondences", "cooperation", "tidying", "checks", "log");
        assertThat(report.totals().documents()).isEqualTo(2);
        assertThat(page("/documents/" + WUQIA)).contains("乌恰镇");

        mended();
        assertThat(importing.run(Cause.START).holds()).isTrue();
    }

    @Test
    void triesAStageAgainThoughNothingHasChanged() {
        let(Stage.STILL_BORNE, doThrow(new StackOverflowError()));
        graph.write(tx -> tx.run("write/underived", Map.of()));
        assertThat(importing.run(Cause.START).faults()).hasSize(1);

        mended();

        assertThat(importing.run(Cause.START).holds()).isTrue();
    }

    @Test
    void importsThoughReadingAheadFailed() {
        doThrow(new StringIndexOutOfBoundsException("begin 0, end -1, length 0"))
                .when(commonDuties)
                .prepare(any(), any());

        assertThatThrownBy(importer::prepare).isInstanceOf(StringIndexOutOfBoundsException.class);

        assertThat(importing.run(Cause.START).holds()).isTrue();
        assertThat(page("/imports")).doesNotContain("这一步出错", "StringIndexOutOfBoundsException");
    }

    /** The database itself refuses, since a duty of the document's id is there already. */
    @Test
    void makesWhatTheDatabaseRefusesAProblemOfTheDocument() throws IOException {
        Files.delete(folder.resolve(WUQIA));
        importing.run(Cause.START);
        Files.write(folder.resolve(WUQIA), Files.readAllBytes(RECEIVED.resolve(WUQIA)));
        run("CREATE (:Duty {id: '653024100-basic-1'})");

        ImportReport report = importing.run(Cause.START);

        assertThat(report.documents())
                .filteredOn(document -> document.document().equals(WUQIA))
                .allSatisfy(document -> {
                    assertThat(document.outcome()).isEqualTo(Outcome.REFUSED);
                    assertThat(document.problems())
                            .extracting(ImportReport.ProblemReport::rule)
                            .contains("internal-fault");
                });
        assertThat(report.totals().documents()).isEqualTo(1);
        assertThat(page("/documents/" + XIDI)).contains("西地镇");

        run("MATCH (stray:Duty {id: '653024100-basic-1'}) DELETE stray");
        assertThat(importing.run(Cause.START).holds()).isTrue();
    }

    @Test
    void saysThatTheWholeImportFailed() throws IOException {
        Files.delete(folder.resolve("gazetteer/areas.csv"));

        ImportReport report = importing.run(Cause.START);

        assertThat(report.faults()).extracting(FaultReport::stage).containsExactly("import");
        assertThat(report.totals().documents()).isEqualTo(2);
        assertThat(page("/")).contains("areas.csv");
        assertThat(page("/actuator/health")).contains("\"DEGRADED\"");
    }

    /** What each stage has found, by the name of the stage. */
    private Map<String, Object> derived() {
        Map<String, Object> found = new HashMap<>();
        found.put("common-duties", rows("download/common-duties"));
        found.put("still-borne", rows("download/still-borne"));
        found.put("twin-findings", rows("download/findings"));
        found.put("correspondences", pairs());
        return found;
    }

    private void run(String cypher) {
        try (Session session = driver.session()) {
            session.run(cypher).consume();
        }
    }

    private List<Map<String, Object>> pairs() {
        try (Session session = driver.session()) {
            return session.run(
                            "MATCH (a)-[r:CORRESPONDS_TO]->(b) RETURN a.name, b.name, r.reason ORDER BY a.name, b.name")
                    .list(org.neo4j.driver.Record::asMap);
        }
    }

    private List<Map<String, Object>> rows(String statement) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, Object> allCounties = new HashMap<>();
        allCounties.put("county", null);
        allCounties.put("other_county", null);
        graph.stream(statement, allCounties, rows::add);
        return rows;
    }

    private void let(Stubber happen) {
        Stream.of(Stage.values()).forEach(stage -> let(stage, happen));
    }

    private void let(Stage stage, Stubber happen) {
        switch (stage) {
            case LOG -> happen.when(journal).end(any());
            case COMMON_DUTIES -> happen.when(commonDuties).run(any(), any());
            case STILL_BORNE -> happen.when(stillBorne).run(any());
            case TWIN_FINDINGS -> happen.when(twins).run(any(), any());
            case CORRESPONDENCES -> happen.when(correspondences).run();
            case COOPERATION -> happen.when(cooperation).run();
            case TIDYING -> happen.when(tidying).run();
            case CHECKS -> happen.when(checks).run();
            case IMPORT, DUTY_FACTS, READING_AHEAD -> {}
        }
    }

    private String page(String address) {
        return new Http(port).get(address).body();
    }

    private static void copyAll(String name) throws IOException {
        Path target = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(RECEIVED.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(target.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
