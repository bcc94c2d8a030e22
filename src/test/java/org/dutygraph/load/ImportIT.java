package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.dutygraph.Http;
import org.dutygraph.load.ImportReport.Outcome;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Lists that come, change and go between imports. */
class ImportIT extends FolderImports {

    @Autowired
    private NamedDuties duties;

    @Autowired
    private StillBorneStage stillBorne;

    @LocalServerPort
    private int port;

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

    /** What people settle of one document changes nothing of others, and nothing is left of it once it is settled no more. */
    @Test
    void updatesOnlyListsOfWhichSomethingElseIsRead() throws IOException {
        copy(WUQIA);
        importer.run();
        List<String> before = everything();
        Files.writeString(folder.resolve("decisions/places.csv"), "document,township_code\n" + WUQIA + ",653024200\n");

        ImportReport decided = importer.run();

        assertThat(outcomes(decided)).containsEntry(WUQIA, Outcome.REPLACED).containsEntry(XIDI, Outcome.UNCHANGED);
        assertThat(outcomes(importer.run()).values()).containsOnly(Outcome.UNCHANGED);
        Files.writeString(folder.resolve("decisions/places.csv"), "document,township_code\n");
        importer.run();
        assertThat(everything()).isEqualTo(before);
    }

    /** The same three lists of a second township of the county: twice as many rows, and not one matter more. */
    @Test
    void saysOnHowManyListsTheNumbersOfACountyRest() throws IOException {
        put("other.txt", Files.readString(RECEIVED.resolve(XIDI)).replace("西地镇", "老奇台镇"));
        copy(WUQIA);
        ImportReport report = importer.run();
        assertThat(report.totals().townships()).isEqualTo(3);
        Http http = new Http(port);

        assertThat(Http.csv(http.get("/api/questions/counties-by-duties.csv?list=reclaimed&exact=true")
                        .body()))
                .extracting(row -> row.get("county") + " " + row.get("value") + " " + row.get("duties") + " "
                        + row.get("townships"))
                .containsExactly("奇台县 37 74 2", "乌恰县 21 21 1");
        assertThat(http.json("/api/questions/county-map")
                        .at("/rows/0")
                        .path("value")
                        .asInt())
                .isEqualTo(37);
        assertThat(http.get("/questions/reclaimed-by-county?county=652325", "Accept-Language", "zh")
                        .body())
                .contains("这 74 行来自 2 个镇的清单", "合起来是 37 件不同的事项");
        assertThat(http.get("/questions/reclaimed-counts?lang=en").body()).contains("奇台县, 2 towns");
        assertThat(http.get("/questions/reclaimed-by-county?county=653024").body())
                .doesNotContain("id=\"counting\"");
        // who reads the answer by a program is told as well
        JsonNode counted = http.json("/api/questions/reclaimed-by-county?county=652325");
        assertThat(counted.at("/counting/zh").asString()).contains("这 74 行来自 2 个镇的清单", "37 件不同的事项");
        assertThat(counted.at("/counting/en").asString()).contains("2 towns", "37 distinct matters");
        assertThat(http.json("/api/questions/reclaimed-by-county?county=653024").has("counting"))
                .isFalse();
        assertThat(http.json("/api/ask?q=" + UriUtils.encode("奇台县收回了哪些事项", StandardCharsets.UTF_8))
                        .at("/answer/counting/zh")
                        .asString())
                .contains("这 74 行来自 2 个镇的清单");
        assertThat(http.get("/counties/652325", "Accept-Language", "zh").body()).contains("上级收回：74 行，37 件不同的事项");
        assertThat(http.get("/counties/653024").body()).doesNotContain("id=\"counting\"");
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
    void writesOnlyTheDocumentsWhoseFactsOtherRulesChange() throws IOException {
        copy(WUQIA);
        importer.run();
        List<String> before = numbersOfDuties();

        put("decisions/note.txt", "by other rules");
        ImportReport same = importer.run();

        assertThat(outcomes(same))
                .containsOnly(Map.entry(XIDI, Outcome.UNCHANGED), Map.entry(WUQIA, Outcome.UNCHANGED));
        assertThat(numbersOfDuties()).isEqualTo(before);
        List<String> common = rulesOfDocuments();
        assertThat(common).hasSize(1);
        assertThat(outcomes(importer.run()).values()).containsOnly(Outcome.UNCHANGED);

        Files.writeString(folder.resolve("decisions/places.csv"), WUQIA + ",653024100\n", StandardOpenOption.APPEND);
        ImportReport placed = importer.run();

        assertThat(outcomes(placed))
                .containsOnly(Map.entry(XIDI, Outcome.UNCHANGED), Map.entry(WUQIA, Outcome.REPLACED));
        assertThat(rulesOfDocuments())
                .as("what was settled of one document is no rule for the other")
                .hasSize(2)
                .containsAll(common);
        assertThat(failed(placed)).isEmpty();
        List<String> stepByStep = everything();
        importer.forget();
        graph.write(tx -> tx.run("write/underived", Map.of()));
        importer.run();
        assertThat(everything()).isEqualTo(stepByStep);
    }

    /** Those of the database, which a duty that is written again gets anew. */
    private List<String> numbersOfDuties() {
        return column("MATCH (duty:Duty) RETURN elementId(duty) + duty.id AS value ORDER BY value");
    }

    private List<String> rulesOfDocuments() {
        return column("MATCH (document:Document) RETURN DISTINCT document.rules AS value");
    }

    private List<String> column(String statement) {
        try (Session session = driver.session()) {
            return session.run(statement).list(row -> row.get("value").asString());
        }
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

        importer.forget();
        importer.run();
        assertThat(everything()).as("with nothing held from before").isEqualTo(straight);

        duties.forget();
        stillBorne.forget();
        importer.prepare();
        assertThat(everything()).isEqualTo(straight);
        Files.delete(folder.resolve(WUQIA));
        importer.run();
        copy(WUQIA);
        importer.run();
        assertThat(everything()).as("with what was read ahead").isEqualTo(straight);
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

    /** What a list has wrong is a problem of the list; the graph says what the list says. */
    @Test
    void holdsThoughAListHasFaultsThatItsReportNames() throws IOException {
        String list = Files.readString(RECEIVED.resolve(XIDI));
        put(
                XIDI,
                list.replace("\t奇台县民政局： 对违规领取高龄津贴的追缴", "\t某某： 对违规领取高龄津贴的追缴")
                        .replace("\t奇台县农业农村局\t1.制定测土配方", "\t某某\t1.制定测土配方")
                        .replace("\n27\t乡村振兴\t土壤", "\n127\t乡村振兴\t土壤"));

        ImportReport report = importer.run();

        assertThat(rules(report)).contains(XIDI + " no-department", XIDI + " number-out-of-sequence");
        assertThat(failed(report)).isEmpty();
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

        put(XIDI, Files.readString(RECEIVED.resolve(XIDI)));
        assertThat(failed(importer.run()))
                .as("a list elsewhere mends nothing")
                .containsExactly("check/assisted-duty-is-led");
        assertThat(labelled("Touched"))
                .as("what is worked out again because of a fault elsewhere")
                .isEmpty();
        assertThat(labelled("Offending")).containsExactly(WUQIA);

        Files.delete(folder.resolve(WUQIA));
        assertThat(failed(importer.run())).isEmpty();
    }

    /** The ids of the nodes that an import has left a mark on. */
    private List<String> labelled(String label) {
        try (Session session = driver.session()) {
            return session.run("MATCH (left:$($label)) RETURN left.id AS id", Map.of("label", label))
                    .list(row -> row.get("id").asString());
        }
    }
}
