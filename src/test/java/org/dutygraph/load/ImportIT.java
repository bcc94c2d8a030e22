package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutygraph.form.Zips;
import org.dutygraph.graph.Graph;
import org.dutygraph.load.ImportReport.CheckReport;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Imports from a folder of its own, into a database of its own, and changes the folder between imports. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "dutygraph.bolt-port=0",
            "dutygraph.import-on-start=false",
            "dutygraph.facts-in-one-transaction=100",
            "dutygraph.data-folder=target/it-data/${random.uuid}",
            "dutygraph.gazetteer-folder=import/gazetteer"
        })
@DirtiesContext
class ImportIT {

    private static final Path RECEIVED = Path.of("import");
    private static final String XIDI = "qitai-xidi-2025-07.txt";
    private static final String WUQIA = "wuqia-wuqia-2025-07.txt";

    @TempDir
    private static Path folder;

    @Autowired
    private Importer importer;

    @Autowired
    private Graph graph;

    @Autowired
    private Driver driver;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) {
        registry.add("dutygraph.import-folder", folder::toString);
        registry.add(
                "dutygraph.decisions-folder", () -> folder.resolve("decisions").toString());
    }

    @BeforeEach
    void onlyXidi() throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.createDirectories(folder.resolve("decisions"));
        try (var decisions = Files.list(RECEIVED.resolve("decisions"))) {
            for (Path file : decisions.toList()) {
                Files.write(folder.resolve("decisions").resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        copy(XIDI);
        importer.run();
    }

    @Test
    void leavesAnUnchangedDocumentAlone() {
        List<String> before = everything();

        ImportReport report = importer.run();

        assertThat(outcomes(report)).containsExactly(Map.entry(XIDI, Outcome.UNCHANGED));
        assertThat(report.documents().get(0).duties()).isEqualTo(Map.of("basic", 108, "assisted", 98, "reclaimed", 37));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void replacesTheFactsOfAChangedDocument() throws IOException {
        String text = Files.readString(RECEIVED.resolve(XIDI));
        String changed = text.replace("1\t民生服务\t对违规领取高龄津贴的追缴", "1\t民生服务\t对冒领高龄津贴的追缴");
        assertThat(changed).isNotEqualTo(text);
        put(XIDI, changed);

        ImportReport report = importer.run();

        assertThat(outcomes(report)).containsExactly(Map.entry(XIDI, Outcome.REPLACED));
        assertThat(report.totals().duties()).isEqualTo(243);
        assertThat(duty("652325105-reclaimed-1").get("name")).isEqualTo("对冒领高龄津贴的追缴");
        assertThat(failed(report)).isEmpty();
    }

    @Test
    void addsAndRemovesDocuments() throws IOException {
        copy(WUQIA);
        ImportReport added = importer.run();
        Files.delete(folder.resolve(WUQIA));
        ImportReport removed = importer.run();

        assertThat(outcomes(added)).containsEntry(WUQIA, Outcome.IMPORTED).containsEntry(XIDI, Outcome.UNCHANGED);
        assertThat(added.totals().townships()).isEqualTo(2);
        assertThat(outcomes(removed)).containsEntry(WUQIA, Outcome.REMOVED);
        assertThat(removed.totals().townships()).isEqualTo(1);
        assertThat(removed.totals().duties()).isEqualTo(243);
        assertThat(graph.read("read/load/functions", Map.of(), Object.class).toString())
                .doesNotContain("史志办公室");
    }

    @Test
    void comesToTheSameGraphWhateverCameBefore() throws IOException {
        copy(WUQIA);
        importer.run();
        List<String> straight = everything();

        put(XIDI, Files.readString(RECEIVED.resolve(XIDI)).replace("奇台县民政局", "奇台县教育局"));
        importer.run();
        Files.delete(folder.resolve(WUQIA));
        importer.run();
        copy(XIDI);
        copy(WUQIA);
        importer.run();

        assertThat(everything()).isEqualTo(straight);
    }

    @Test
    void importsTheRestWhereFilesAreFaulty() throws IOException {
        put("empty.txt", "");
        Files.write(
                folder.resolve("picture.png"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        put("letter.txt", "尊敬的领导：\n您好！这里没有清单。\n");
        put("nowhere.txt", Files.readString(RECEIVED.resolve(WUQIA)).replace("乌恰", "某某"));
        byte[] whole = Files.readAllBytes(RECEIVED.resolve("manas-liuhudi-undated.txt"));
        Files.write(folder.resolve("cut.txt"), java.util.Arrays.copyOf(whole, whole.length / 2 + 1));
        copy(WUQIA);

        ImportReport report = importer.run();

        assertThat(outcomes(report))
                .containsEntry(XIDI, Outcome.UNCHANGED)
                .containsEntry(WUQIA, Outcome.IMPORTED)
                .containsEntry("empty.txt", Outcome.REFUSED)
                .containsEntry("picture.png", Outcome.REFUSED)
                .containsEntry("letter.txt", Outcome.REFUSED)
                .containsEntry("nowhere.txt", Outcome.REFUSED)
                .containsEntry("cut.txt", Outcome.REFUSED);
        assertThat(rules(report))
                .contains(
                        "empty.txt empty-file",
                        "picture.png broken-file",
                        "letter.txt foreign-file",
                        "nowhere.txt place-unknown",
                        "cut.txt truncated-file");
        assertThat(report.totals().documents()).isEqualTo(2);
        assertThat(failed(report)).isEmpty();
    }

    @Test
    void takesTheDocumentsOfAnArchive() throws IOException {
        byte[] wuqia = Files.readAllBytes(RECEIVED.resolve(WUQIA));
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "克州/乌恰县.txt", wuqia,
                "克州/README.md", wuqia,
                "__MACOSX/克州/._乌恰县.txt", wuqia,
                "../../empty.txt", new byte[0],
                "inner.zip", Zips.of(Map.of("list.txt", wuqia))));
        Files.write(folder.resolve("新疆.zip"), Zips.of(files));

        ImportReport added = importer.run();
        List<String> graph = everything();
        ImportReport again = importer.run();
        assertThat(everything()).isEqualTo(graph);
        Files.delete(folder.resolve("新疆.zip"));
        ImportReport removed = importer.run();

        assertThat(outcomes(added))
                .isEqualTo(Map.of(
                        XIDI,
                        Outcome.UNCHANGED,
                        "新疆.zip/克州/乌恰县.txt",
                        Outcome.IMPORTED,
                        "新疆.zip/empty.txt",
                        Outcome.REFUSED,
                        "新疆.zip/inner.zip",
                        Outcome.REFUSED));
        assertThat(rules(added)).contains("新疆.zip/empty.txt empty-file", "新疆.zip/inner.zip nested-archive");
        assertThat(failed(added)).isEmpty();
        assertThat(outcomes(again)).containsEntry("新疆.zip/克州/乌恰县.txt", Outcome.UNCHANGED);
        assertThat(outcomes(removed)).containsEntry("新疆.zip/克州/乌恰县.txt", Outcome.REMOVED);
        assertThat(removed.totals().townships()).isEqualTo(1);
    }

    @Test
    void keepsWhatItKnewWhereADocumentIsSpoilt() throws IOException {
        put(XIDI, "");

        ImportReport report = importer.run();

        assertThat(outcomes(report)).containsExactly(Map.entry(XIDI, Outcome.KEPT));
        assertThat(rules(report)).contains(XIDI + " empty-file");
        assertThat(report.totals().duties()).isEqualTo(243);
    }

    @Test
    void keepsTheGraphWhereTheFolderIsEmpty() throws IOException {
        Files.delete(folder.resolve(XIDI));

        assertThat(importer.run().totals().duties()).isEqualTo(243);
    }

    @Test
    void takesTheSameListOnlyOnce() throws IOException {
        Files.write(folder.resolve("a-second-copy.txt"), Files.readAllBytes(RECEIVED.resolve(XIDI)));

        ImportReport report = importer.run();

        assertThat(outcomes(report))
                .containsEntry("a-second-copy.txt", Outcome.REFUSED)
                .containsEntry(XIDI, Outcome.UNCHANGED);
        assertThat(rules(report)).contains("a-second-copy.txt list-twice");
        assertThat(report.totals().duties()).isEqualTo(243);
        assertThat(failed(report)).isEmpty();
    }

    @Test
    void takesTheTownshipThatAPersonSettled() throws IOException {
        put("nowhere.txt", Files.readString(RECEIVED.resolve(WUQIA)).replace("乌恰", "某某"));
        Files.writeString(
                folder.resolve("decisions/places.csv"),
                "document,township_code\nnowhere.txt,653024100\nother.txt,99\nabsent.txt,653024100\n");

        ImportReport report = importer.run();

        assertThat(outcomes(report)).containsEntry("nowhere.txt", Outcome.IMPORTED);
        assertThat(duty("653024100-basic-1").get("document")).isEqualTo("nowhere.txt");
        assertThat(report.decisionProblems())
                .extracting(ImportReport.ProblemReport::zh)
                .satisfiesExactly(
                        unknown -> assertThat(unknown).contains("places.csv:3", "99"),
                        absent -> assertThat(absent).contains("places.csv:4", "absent.txt"));
        assertThat(importer.run().decisionProblems())
                .as("where every document is unchanged")
                .isEqualTo(report.decisionProblems());
    }

    /** What no import has touched since all checks held is not looked at again, until all is worked out anew. */
    @Test
    void checksWhatItTouches() throws IOException {
        copy(WUQIA);
        importer.run();
        try (Session session = driver.session()) {
            session.run(
                            "MATCH (:Township {code: '653024100'})-[:ASSISTS]->(duty {number: 1})<-[led:LEADS]-() DELETE led")
                    .consume();
        }
        put(XIDI, Files.readString(RECEIVED.resolve(XIDI)).replace("对违规领取高龄津贴的追缴", "对冒领高龄津贴的追缴"));
        assertThat(failed(importer.run())).isEmpty();

        importer.forget();
        assertThat(failed(importer.run())).containsExactly("check/assisted-duty-is-led");
        assertThat(failed(importer.run())).as("as long as it fails").containsExactly("check/assisted-duty-is-led");

        Files.delete(folder.resolve(WUQIA));
        assertThat(failed(importer.run())).isEmpty();
    }

    /** What is held from one import to the next makes no difference. */
    @Test
    void comesToTheSameStepByStepAndAllAtOnce() throws IOException {
        String text = Files.readString(RECEIVED.resolve(XIDI));
        copy(WUQIA);
        importer.run();
        put(XIDI, text.replace("对违规领取高龄津贴的追缴", "对冒领高龄津贴的追缴"));
        importer.run();
        Files.delete(folder.resolve(WUQIA));
        importer.run();
        copy(WUQIA);
        put(XIDI, text);
        importer.run();
        List<String> stepByStep = everything();

        importer.forget();
        importer.run();

        assertThat(everything()).isEqualTo(stepByStep);
    }

    @Test
    void importsAnUnlistedTownshipUnderItsCountyAndName() throws IOException {
        put(
                "zhouzhuang.txt",
                Files.readString(RECEIVED.resolve(WUQIA)).replace("新疆维吾尔自治区克孜勒苏柯尔克孜自治州 乌恰县乌恰镇", "江苏省苏州市 昆山市周庄镇"));

        ImportReport report = importer.run();

        assertThat(duty("320583-周庄镇-reclaimed-21").get("document")).isEqualTo("zhouzhuang.txt");
        assertThat(rules(report)).contains("zhouzhuang.txt place-unlisted");
        assertThat(failed(report)).isEmpty();
    }

    @Test
    void readsTheSameFromOtherEncodingsAndLineEnds() throws IOException {
        List<String> before = everything();
        String text = Files.readString(RECEIVED.resolve(XIDI));
        for (byte[] content : List.of(
                text.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))) {
            Files.write(folder.resolve(XIDI), content);
            assertThat(importer.run().totals().duties()).isEqualTo(243);
            assertThat(everything()).isEqualTo(before);
        }
    }

    private void copy(String name) throws IOException {
        Files.write(folder.resolve(name), Files.readAllBytes(RECEIVED.resolve(name)));
    }

    private static void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** All nodes and relationships with all they have, but for the version, which tells of files as they were received. */
    private List<String> everything() {
        try (Session session = driver.session()) {
            List<String> all = new ArrayList<>();
            session.run(
                            "MATCH (n) WHERE NOT n:Graph AND NOT n:Meaning RETURN labels(n) AS a, '' AS b, n {.*, sha256: ''} AS c")
                    .forEachRemaining(row -> all.add(text(row)));
            session.run("MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.code, a.name) + type(r) AS a,"
                            + " coalesce(b.id, b.code, b.name) AS b, properties(r) AS c")
                    .forEachRemaining(row -> all.add(text(row)));
            return all.stream().sorted().toList();
        }
    }

    private static String text(org.neo4j.driver.Record row) {
        return row.get("a") + " " + row.get("b") + " "
                + new TreeMap<>(row.get("c").asMap());
    }

    private Map<String, Object> duty(String id) {
        List<Map<String, Object>> rows = new ArrayList<>();
        graph.stream("read/duty/one", Map.of("id", id), rows::add);
        assertThat(rows).as(id).hasSize(1);
        return rows.get(0);
    }

    private static Map<String, Outcome> outcomes(ImportReport report) {
        return report.documents().stream().collect(Collectors.toMap(DocumentReport::document, DocumentReport::outcome));
    }

    /** Document and rule of each problem. */
    private static List<String> rules(ImportReport report) {
        return report.documents().stream()
                .flatMap(document -> document.problems().stream())
                .map(problem -> problem.document() + " " + problem.rule())
                .toList();
    }

    private static List<String> failed(ImportReport report) {
        return report.checks().stream()
                .filter(check -> check.offenders() > 0)
                .map(CheckReport::name)
                .toList();
    }
}
