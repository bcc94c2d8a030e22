package org.dutygraph.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The index is right about every file: it is there, of that type, that long, with those columns, and has words. */
@DutyGraphTest
class DownloadIndexIT {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void everyFileIsAsTheIndexSays() {
        List<JsonNode> files =
                http.json("/api/download").get("files").valueStream().toList();

        assertThat(files).hasSizeGreaterThan(45);
        for (JsonNode file : files) {
            String name = file.get("name").asString();
            HttpResponse<byte[]> response = http.bytes(file.get("address").asString());
            assertThat(response.statusCode()).as(name).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse(""))
                    .as(name)
                    .startsWith(file.get("media_type").asString());
            assertThat(response.headers().firstValue("ETag")).as(name).isPresent();
            assertThat(response.body()).as(name).isNotEmpty();
            if (file.get("media_type").asString().equals("text/csv")) {
                assertTable(file, new String(response.body(), StandardCharsets.UTF_8));
            }
        }
    }

    private static void assertTable(JsonNode file, String csv) {
        String name = file.get("name").asString();
        assertThat(Http.csv(csv).size()).as(name).isEqualTo(file.get("rows").asInt());
        assertThat(file.get("columns").valueStream().map(column -> column.get("name")
                        .asString()))
                .as(name)
                .containsExactly(csv.lines().findFirst().orElse("").split(","));
    }

    @Test
    void everyFileAndColumnHasWords() {
        JsonNode index = http.json("/api/download");

        for (JsonNode file : index.get("files")) {
            String name = file.get("name").asString();
            assertThat(file.get("title").get("zh").asString()).as(name).isNotEqualTo(name);
            assertThat(file.get("about").get("en").asString()).as(name).isNotBlank();
            for (JsonNode column : file.get("columns")) {
                assertThat(column.get("title").get("zh").asString())
                        .as(name + " " + column.get("name").asString())
                        .containsPattern("\\p{IsHan}");
            }
        }
        assertThat(index.get("documents")).hasSize(5);
        assertThat(index.get("nodes").asInt()).isPositive();
    }

    @Test
    void sizesAreKnownSoonThoughNobodyHasTakenAFile() throws InterruptedException {
        List<String> unknown = withoutSize();
        for (int i = 0; i < 240 && !unknown.isEmpty(); i++) {
            Thread.sleep(500);
            unknown = withoutSize();
        }

        assertThat(unknown).isEmpty();
        assertThat(http.get("/downloads").body())
                .doesNotContain("...", "不详", "、。")
                .contains("2 份清单没有日期");
    }

    private List<String> withoutSize() {
        return http.json("/api/download")
                .get("files")
                .valueStream()
                .filter(file -> file.path("bytes").isNull())
                .map(file -> file.get("name").asString())
                .filter(DownloadIndexIT::isBulk)
                .toList();
    }

    /** Those that are made for their length alone; triples are told thing by thing, which takes too long for that. */
    private static boolean isBulk(String name) {
        return (name.startsWith("duty-graph") && !name.endsWith(".nt.gz"))
                || name.endsWith(".csv")
                || name.endsWith(".parquet");
    }

    @Test
    void sizeIsKnownOnceAFileHasBeenTaken() {
        for (String name : List.of("duty-graph.gexf", "duties.csv", "nodes/Act.csv")) {
            int length = http.bytes("/api/download/" + name).body().length;

            assertThat(http.json("/api/download").get("files").valueStream())
                    .filteredOn(file -> file.get("name").asString().equals(name))
                    .singleElement()
                    .satisfies(file -> assertThat(file.get("bytes").asInt()).isEqualTo(length));
        }
    }

    @Test
    void unknownFilesAreNotFound() {
        for (String name : List.of("nothing.csv", "nodes/Meaning.csv", "nodes/Nothing.csv", "relationships/IN.csv")) {
            HttpResponse<String> response = http.get("/api/download/" + name);
            assertThat(response.statusCode()).as(name).isEqualTo(404);
            assertThat(response.body()).contains(name, "/api/download");
        }
    }

    @Test
    void workbookHoldsEveryTable() throws IOException {
        Map<String, byte[]> parts =
                ZipFiles.in(http.bytes("/api/download/duty-graph.xlsx").body());
        List<String> sheets = Stream.iterate(1, i -> i + 1)
                .map(i -> "xl/worksheets/sheet" + i + ".xml")
                .takeWhile(parts::containsKey)
                .map(sheet -> text(parts, sheet))
                .toList();

        assertThat(text(parts, "xl/workbook.xml"))
                .contains("说明 About", "事项 Duties", "共同事项 Common duties", "发现 Findings");
        assertThat(sheets).hasSize(1 + TableFile.ALL.size());
        assertThat(sheets.get(0)).contains("GPL-3.0-or-later", "吉木萨尔县老台乡履职事项清单，2025-07");
        for (int i = 0; i < TableFile.ALL.size(); i++) {
            TableFile table = TableFile.ALL.get(i);
            int rows = Http.csv(http.get("/api/download/" + table.fileName()).body())
                    .size();
            assertThat(sheets.get(i + 1))
                    .as(table.name())
                    .contains("<row r=\"" + (rows + 1) + "\"", "state=\"frozen\"")
                    .doesNotContain("<row r=\"" + (rows + 2) + "\"", "<f>");
        }
        assertThat(sheets.get(1)).contains("推荐县级以上党代表工作");
    }

    /** People open it; what programs read are the CSV files, which keep their codes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|清单 list,作用 role,识别把握 confidence|上级收回,对应上级部门,只列名称,部分仍在,乡镇配合职责,群团组织",
                "?lang=en|list list,role role,confidence confidence|Reclaimed,superior department,only named,mass organisation"
            })
    void workbookSaysWordsForCodes(@Nullable String language, String heads, String words) throws IOException {
        Map<String, byte[]> parts =
                ZipFiles.in(http.bytes("/api/download/duty-graph.xlsx" + Objects.requireNonNullElse(language, ""))
                        .body());
        String all = parts.keySet().stream()
                .filter(part -> part.startsWith("xl/worksheets/"))
                .map(sheet -> text(parts, sheet))
                .collect(Collectors.joining());

        assertThat(all.replace("\n", " ")).contains(heads.split(",", -1));
        assertThat(all)
                .contains(words.split(",", -1))
                .doesNotContain(">reclaimed<", ">LEADS<", ">cell<", ">named<", ">superior<", ">mass<", ">drift<");
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return HtmlUtils.htmlUnescape(new String(parts.get(name), StandardCharsets.UTF_8));
    }
}
