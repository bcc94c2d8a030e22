package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** Every list and every profile can be taken away: its tables, a citation, an address. */
@DutyGraphTest
class AwayIT {

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]+");

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    /** How many rows the file has is what the application's own lists and the documents say. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/pages-taken-away.csv", useHeadersInDisplayName = true)
    void isTakenAway(String id, String path, int rows, String column, String cited) throws IOException {
        String encoded = NOT_ASCII.matcher(path).replaceAll(run -> Http.encoded(run.group()));
        String page = http.get(encoded, "Accept-Language", "zh").body();
        assertThat(page).contains("带走这一页", "[DS/OL]", cited).contains("http://127.0.0.1:" + port);

        HttpResponse<byte[]> csv = http.bytes(with(encoded, "download=csv"));
        List<Map<String, String>> taken = Http.csv(new String(csv.body(), StandardCharsets.UTF_8).substring(1));
        assertThat(taken).hasSize(rows).allSatisfy(row -> assertThat(row).containsKey(column));

        Map<String, String> book = parts(http.bytes(with(encoded, "download=xlsx"), "Accept-Language", "en"));
        assertThat(book.get("xl/workbook.xml")).contains("About");
        assertThat(HtmlUtils.htmlUnescape(String.valueOf(book.get("xl/sharedStrings.xml"))))
                .contains("[DS/OL]", "Version of the data")
                .doesNotContainPattern(">[a-z]+_[a-z_]+<");
    }

    @Test
    void takesAwayWhatIsShownAlone() {
        String filter = "/departments?county=652325&filter=" + Http.encoded("水利");

        assertThat(rows(filter)).hasSize(1);
        assertThat(http.get(filter, "Accept-Language", "zh").body()).contains("37 行中的 1 行");
    }

    /** A file without rows would not say what its columns are; the page can be cited all the same. */
    @Test
    void offersNoFileWhereThereIsNoRow() {
        assertThat(http.get("/what-changed/first").body())
                .doesNotContain("download=csv")
                .contains("id=\"cite\"");
        assertThat(http.get("/townships").body()).contains("download=csv");
    }

    /** A workbook of several tables says in words what the page does: its sheets, heads and lists; and so in each language. */
    @Test
    void saysWordsForCodes() throws IOException {
        String compared = "/compare?township=652325105&township=653024100&download=xlsx";
        Map<String, String> chinese = parts(http.bytes(compared, "Accept-Language", "zh"));
        Map<String, String> english = parts(http.bytes(compared, "Accept-Language", "en"));

        assertThat(HtmlUtils.htmlUnescape(String.valueOf(chinese.get("xl/workbook.xml"))))
                .contains("\"只在西地镇\"", "\"这里收回、那里还在做\"", "\"都有\"")
                .doesNotContain("name=\"652325105", "rows");
        assertThat(HtmlUtils.htmlUnescape(String.valueOf(chinese.get("xl/sharedStrings.xml"))))
                .contains(">奇台县西地镇<", ">乌恰县乌恰镇<", ">基本履职<", ">配合履职 ")
                .doesNotContainPattern(">(?:basic|assisted|reclaimed|part|same)[< ]");
        assertThat(HtmlUtils.htmlUnescape(String.valueOf(english.get("xl/sharedStrings.xml"))))
                .contains(">Basic<", ">part of it<")
                .doesNotContainPattern(">(?:basic|assisted|reclaimed|part|same)<|>(?:basic|assisted|reclaimed) ");
    }

    /** Links of a workbook lead to this application from wherever the file is. */
    @Test
    void linksLeadHere() throws IOException {
        Map<String, String> book = parts(http.bytes("/townships/652325105?download=xlsx"));

        assertThat(book.get("xl/worksheets/_rels/sheet1.xml.rels"))
                .contains("http://127.0.0.1:" + port + "/documents/qitai-xidi-2025-07.txt?line=");
    }

    @Test
    void refusesOtherFormatsAndPagesWithoutTables() {
        HttpResponse<String> other = http.get("/townships?download=pdf", "Accept-Language", "zh");
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("csv", "xlsx");
        assertThat(http.get("/about?download=csv").statusCode()).isEqualTo(404);
        assertThat(http.get("/about").body()).doesNotContain("download=");
    }

    private List<Map<String, String>> rows(String path) {
        return Http.csv(http.get(with(path, "download=csv")).body().substring(1));
    }

    private static String with(String path, String more) {
        return path + (path.contains("?") ? "&" : "?") + more;
    }

    /** Read by its list of contents, as programs do: sizes stand there alone in a file that is written as it is sent. */
    private Map<String, String> parts(HttpResponse<byte[]> file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile book = new ZipFile(
                Files.write(folder.resolve("page.xlsx"), file.body()).toFile())) {
            for (ZipEntry part : Collections.list(book.entries())) {
                parts.put(part.getName(), new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
