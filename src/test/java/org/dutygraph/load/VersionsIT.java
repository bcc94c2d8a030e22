package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutygraph.Application;
import org.dutygraph.ManyLists;
import org.dutygraph.file.Sha256;
import org.dutygraph.history.Cause;
import org.dutygraph.history.Change;
import org.dutygraph.history.ChangeLog;
import org.dutygraph.history.ReceivedFiles;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.dutygraph.load.ListDecisions.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Several lists of a township: which is current, whatever the order in which they come, and however they are loaded. */
class VersionsIT {

    private static final Path RECEIVED = Path.of("import");
    private static final String XIDI = "qitai-xidi-2025-07.txt";
    private static final String SHAWAN = "shawan-xigebi-undated.txt";
    private static final String LATER = "a-later.txt";
    private static final String BEFORE = "z-before.txt";

    @TempDir
    private Path folder;

    private Path lists = Path.of("");
    private Path decisions = Path.of("");

    @Test
    void theLatestListIsCurrentHoweverItComes() throws IOException {
        begin();
        put(BEFORE, dated("2024年7月", "对违规领取高龄津贴的追缴", "对冒领高龄津贴的追缴"));
        put(LATER, dated("2026年3月", "对违规领取高龄津贴的追缴", "对骗取高龄津贴的追缴"));
        List<String> straight = new ArrayList<>();
        try (ConfigurableApplicationContext application = start("straight", 1_000)) {
            ImportReport report = report(application);
            assertThat(outcomes(report))
                    .isEqualTo(Map.of(
                            LATER, Outcome.IMPORTED,
                            XIDI, Outcome.EARLIER,
                            BEFORE, Outcome.EARLIER,
                            SHAWAN, Outcome.IMPORTED));
            assertThat(report.holds()).isTrue();
            straight.addAll(everything(application));
            assertThat(straight).anyMatch(row -> row.contains("对骗取高龄津贴的追缴"));
            assertThat(straight).noneMatch(row -> row.contains("对冒领高龄津贴的追缴"));
            assertThat(outcomes(run(application)).values()).doesNotContain(Outcome.IMPORTED, Outcome.REPLACED);
        }
        try (ConfigurableApplicationContext application = start("at-once", 1)) {
            assertThat(everything(application)).isEqualTo(straight);
        }

        Path[] late = {lists.resolve(LATER), lists.resolve(XIDI)};
        for (Path list : late) {
            Files.move(list, folder.resolve(list.getFileName()));
        }
        try (ConfigurableApplicationContext application = start("one-after-the-other", 1_000)) {
            for (Path list : late) {
                Files.move(folder.resolve(list.getFileName()), list);
                run(application);
            }
            assertThat(everything(application)).isEqualTo(straight);
            assertThat(standing(application, LATER)).isEqualTo("current");
            assertThat(standing(application, BEFORE)).isEqualTo("earlier");

            Files.delete(lists.resolve(LATER));
            assertThat(outcomes(run(application))).containsEntry(XIDI, Outcome.REPLACED);
            assertThat(standing(application, XIDI)).isEqualTo("current");
        }
    }

    @Test
    void whatNoDateTellsIsAskedAndUntilThenTheFirstStays() throws IOException {
        begin();
        List<String> before;
        try (ConfigurableApplicationContext application = start("site", 1_000)) {
            before = everything(application);
            put("a.txt", Files.readString(RECEIVED.resolve(SHAWAN)).replace("婚姻状况证明", "婚姻情况证明"));
            ImportReport report = run(application);
            assertThat(outcomes(report))
                    .containsEntry("a.txt", Outcome.WAITING)
                    .containsEntry(SHAWAN, Outcome.UNCHANGED);
            assertThat(report.documents().get(0).problems())
                    .anyMatch(problem -> problem.rule().equals("versions-undated")
                            && problem.zh().contains("lists.csv")
                            && problem.zh().contains(SHAWAN));
            assertThat(everything(application).stream().filter(row -> !row.contains("OtherList")))
                    .isEqualTo(before);
        }
        try (ConfigurableApplicationContext application = start("rebuilt", 1)) {
            assertThat(everything(application).stream().filter(row -> !row.contains("OtherList")))
                    .isEqualTo(before);
            Files.writeString(lists.resolve("sources.csv"), "document,date\na.txt,2026-01\n" + SHAWAN + ",2025-01\n");
            assertThat(outcomes(run(application)))
                    .containsEntry("a.txt", Outcome.REPLACED)
                    .containsEntry(SHAWAN, Outcome.EARLIER);
            Files.delete(lists.resolve("sources.csv"));
            assertThat(outcomes(run(application)))
                    .containsEntry("a.txt", Outcome.WAITING)
                    .containsEntry(SHAWAN, Outcome.REPLACED);
            ListDecisions.add(decisions, List.of(new ListDecisions.Line(Decision.CURRENT, "a.txt", "", "张三", "新的一份")));
            assertThat(outcomes(run(application))).containsEntry("a.txt", Outcome.REPLACED);
        }
    }

    @Test
    void aWithdrawnListDoesNotCountUntilItIsReinstated() throws IOException {
        begin();
        put(LATER, dated("2026年3月", "对违规领取高龄津贴的追缴", "对骗取高龄津贴的追缴"));
        try (ConfigurableApplicationContext application = start("site", 1_000)) {
            List<String> whole = everything(application);
            String later = String.valueOf(report(application).documents().get(0).sha256());
            decide(Decision.WITHDRAWN, LATER, later);
            assertThat(outcomes(run(application)))
                    .containsEntry(LATER, Outcome.WITHDRAWN)
                    .containsEntry(XIDI, Outcome.REPLACED);
            assertThat(standing(application, LATER)).isEqualTo("withdrawn");
            decide(Decision.WITHDRAWN, XIDI, "eb199adf54886fabf04dcee4b7ee748068b24be2f89403ba48b111c596e70559");
            assertThat(run(application).totals().townships()).isEqualTo(1);

            decide(Decision.REINSTATED, LATER, later);
            decide(Decision.REINSTATED, XIDI, "eb199adf54886fabf04dcee4b7ee748068b24be2f89403ba48b111c596e70559");
            run(application);
            assertThat(everything(application)).isEqualTo(whole);
        }
    }

    @Test
    void aFileOfSeveralTownshipsIsAListForEach() throws IOException {
        begin();
        String three = Files.readString(RECEIVED.resolve("jimsar-laotai-2025-07.txt"))
                + Files.readString(RECEIVED.resolve("manas-liuhudi-undated.txt"))
                + Files.readString(RECEIVED.resolve("wuqia-wuqia-2025-07.txt"));
        put("three.txt", three);
        List<String> whole;
        try (ConfigurableApplicationContext application = start("site", 1_000)) {
            ImportReport report = report(application);
            assertThat(outcomes(report))
                    .isEqualTo(Map.of(
                            XIDI,
                            Outcome.IMPORTED,
                            SHAWAN,
                            Outcome.IMPORTED,
                            "three.txt/老台乡",
                            Outcome.IMPORTED,
                            "three.txt/六户地镇",
                            Outcome.IMPORTED,
                            "three.txt/乌恰镇",
                            Outcome.IMPORTED));
            assertThat(report.totals().duties()).as("those of the five lists").isEqualTo(1181);
            whole = everything(application);
            assertThat(outcomes(run(application)).values()).containsOnly(Outcome.UNCHANGED);

            put("three.txt", three.replace("婚前保健", "婚前的保健").replaceFirst("(?s)(.*)强制免疫", "$1强制的免疫"));
            assertThat(outcomes(run(application)).values().stream().filter(Outcome.UNCHANGED::equals))
                    .as("all but what has changed")
                    .hasSizeBetween(3, 4);
            put("three.txt", "\0\0\0");
            assertThat(outcomes(run(application)))
                    .as("what cannot be read now stays as it was")
                    .containsEntry("three.txt", Outcome.REFUSED)
                    .containsEntry("three.txt/老台乡", Outcome.UNCHANGED)
                    .doesNotContainValue(Outcome.REMOVED);
            put("three.txt", three);
            String laotai = report.documents().stream()
                    .filter(document -> document.document().equals("three.txt/老台乡"))
                    .map(document -> String.valueOf(document.sha256()))
                    .findFirst()
                    .orElseThrow();
            decide(Decision.WITHDRAWN, "three.txt/老台乡", laotai);
            assertThat(outcomes(run(application)))
                    .containsEntry("three.txt/老台乡", Outcome.WITHDRAWN)
                    .containsEntry("three.txt/六户地镇", Outcome.UNCHANGED);
            assertThat(report(application).totals().townships()).isEqualTo(4);
            decide(Decision.REINSTATED, "three.txt/老台乡", laotai);
            run(application);
            assertThat(everything(application)).isEqualTo(whole);

            put("three.txt", three.replaceFirst("(?s)(.*)强制免疫", "$1强制的免疫"));
            run(application);
            byte[] latter = Files.readAllBytes(lists.resolve("three.txt"));
            List<String> changed = ofNoFile(everything(application));
            assertThat(changed).isNotEqualTo(ofNoFile(whole));
            undo(application);
            assertThat(lists.resolve("three.txt/老台乡")).isRegularFile();
            assertThat(application.getBean(ReceivedFiles.class).has(Sha256.of(latter)))
                    .isTrue();
            assertThat(outcomes(report(application)).values().stream().filter(Outcome.UNCHANGED::equals))
                    .as("all but what is as it was")
                    .hasSize(4);
            assertThat(ofNoFile(everything(application))).isEqualTo(ofNoFile(whole));
            undo(application);
            assertThat(ofNoFile(everything(application))).isEqualTo(changed);
            undo(application);
            assertThat(ofNoFile(everything(application))).isEqualTo(ofNoFile(whole));
        }
        try (ConfigurableApplicationContext application = start("rebuilt", 1)) {
            assertThat(ofNoFile(everything(application))).isEqualTo(ofNoFile(whole));
        }
    }

    /** The same, of lists that are files themselves. */
    private static List<String> ofNoFile(List<String> rows) {
        return rows.stream()
                .map(row -> row.replaceAll("\\bfile=[0-9a-f]{64}, ", ""))
                .sorted()
                .toList();
    }

    private static void undo(ConfigurableApplicationContext application) {
        Undoing undoing = application.getBean(Undoing.class);
        undoing.undo(undoing.last().get(0).act(), "李四", "试");
    }

    private void begin() throws IOException {
        lists = Files.createDirectories(folder.resolve("import"));
        decisions = ManyLists.decisions(folder.resolve("decisions"));
        for (String name : List.of(XIDI, SHAWAN)) {
            Files.copy(RECEIVED.resolve(name), lists.resolve(name));
        }
    }

    private void decide(Decision decision, String document, String sha256) throws IOException {
        ListDecisions.add(decisions, List.of(new ListDecisions.Line(decision, document, sha256, "张三", "试")));
    }

    private static String dated(String date, String former, String latter) throws IOException {
        String text = Files.readString(RECEIVED.resolve(XIDI));
        assertThat(text).contains("2025年7月", former);
        return text.replace("2025年7月", date).replace(former, latter);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(lists.resolve(name), text);
    }

    private ConfigurableApplicationContext start(String name, int documentsOfFirstLoad) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--dutygraph.bolt-port=0",
                        "--dutygraph.documents-of-first-load=" + documentsOfFirstLoad,
                        "--dutygraph.data-folder=" + folder.resolve(name),
                        "--dutygraph.import-folder=" + lists,
                        "--dutygraph.gazetteer-folder=import/gazetteer",
                        "--dutygraph.decisions-folder=" + decisions);
    }

    private static ImportReport run(ConfigurableApplicationContext application) {
        ImportReport report = application.getBean(Importing.class).run(Cause.START);
        assertThat(report.faults()).isEmpty();
        return report;
    }

    private static ImportReport report(ConfigurableApplicationContext application) {
        return application.getBean(ReportFile.class).read().orElseThrow();
    }

    private static Map<String, Outcome> outcomes(ImportReport report) {
        return report.documents().stream()
                .collect(
                        Collectors.toMap(DocumentReport::document, DocumentReport::outcome, (a, b) -> b, TreeMap::new));
    }

    private static String standing(ConfigurableApplicationContext application, String document) throws IOException {
        Change last = application.getBean(ChangeLog.class).last().get(document);
        return last == null ? "" : String.valueOf(last.standing());
    }

    private static List<String> everything(ConfigurableApplicationContext application) {
        List<String> all = new ArrayList<>();
        try (Session session = application.getBean(Driver.class).session()) {
            for (String cypher : List.of(
                    "MATCH (n) WHERE NOT n:Meaning AND NOT n:Graph RETURN labels(n) AS labels, properties(n) AS properties",
                    "MATCH (a)-[r]->(b) RETURN labels(a) AS from, a.id AS a, type(r) AS type, properties(r) AS properties, b.id AS b")) {
                session.run(cypher).forEachRemaining(row -> all.add(plain(row.asMap())));
            }
        }
        return all.stream().sorted().toList();
    }

    private static String plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + plain(entry.getValue()))
                    .sorted()
                    .toList()
                    .toString();
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> plain(item)).toList().toString()
                : String.valueOf(value);
    }
}
