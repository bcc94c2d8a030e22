package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.dutygraph.OwnSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/** The five lists as Word, Excel, web page and CSV make the graph that they make as text, and lead back to where they stand. */
@DutyGraphTest
class FormatsIT {

    @LocalServerPort
    private int port;

    @Test
    void everyKindOfFileMakesTheSameGraph(@TempDir Path folder) throws IOException {
        Path lists = Files.createDirectories(folder.resolve("import"));
        Set<Oddity> merged = EnumSet.of(Oddity.MERGED_CATEGORIES, Oddity.TWO_STOREYS);
        Files.write(lists.resolve("a.docx"), Writers.docx(laid("昌吉州奇台县西地镇", "qitai-xidi-2025-07.txt", merged), merged));
        Files.write(
                lists.resolve("b.xlsx"),
                Writers.workbook(laid("昌吉州吉木萨尔县老台乡", "jimsar-laotai-2025-07.txt", merged), false));
        Files.write(
                lists.resolve("c.xls"),
                Writers.workbook(laid("塔城地区沙湾市西戈壁镇", "shawan-xigebi-undated.txt", Set.of()), true));
        Files.writeString(
                lists.resolve("d.html"), Writers.html(laid("昌吉州玛纳斯县六户地镇", "manas-liuhudi-undated.txt", merged), ""));
        Files.write(lists.resolve("e.csv"), Writers.csv(laid("克州乌恰县乌恰镇", "wuqia-wuqia-2025-07.txt", Set.of())));

        try (ConfigurableApplicationContext other = OwnSite.start(folder, Path.of("import/decisions"))) {
            Http http = OwnSite.http(other);

            assertThat(facts(
                            http,
                            "duties.csv",
                            "township_code",
                            "list",
                            "number",
                            "category",
                            "name",
                            "common_duty_id"))
                    .isEqualTo(facts(
                            new Http(port),
                            "duties.csv",
                            "township_code",
                            "list",
                            "number",
                            "category",
                            "name",
                            "common_duty_id"));
            assertThat(facts(http, "assignments.csv", "township_code", "list", "number", "department_id", "relation"))
                    .isEqualTo(facts(
                            new Http(port),
                            "assignments.csv",
                            "township_code",
                            "list",
                            "number",
                            "department_id",
                            "relation"));
            assertLeadsBack(http);
        }
    }

    private static void assertLeadsBack(Http http) {
        Map<String, List<Map<String, String>>> rows = rows(http, "duties.csv").stream()
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.get("document"))));
        assertThat(rows.get("a.docx"))
                .allSatisfy(row -> assertThat(row.get("table")).matches("[123]"))
                .allSatisfy(row -> assertThat(row.get("table_row")).isNotEmpty());
        assertThat(rows.get("b.xlsx"))
                .allSatisfy(row -> assertThat(row.get("sheet")).isNotEmpty());
        assertThat(rows.get("e.csv"))
                .allSatisfy(row -> assertThat(row.get("table_row")).isEmpty());
        Map<String, String> duty = Objects.requireNonNull(rows.get("a.docx")).get(30);
        assertThat(http.get("/documents/a.docx?line=" + duty.get("line")).body())
                .contains("| " + duty.get("number") + " | ", "表" + duty.get("table"), "第" + duty.get("table_row") + "行")
                .containsPattern("class=\"cited\" aria-current=\"true\"><a[^>]*>"
                        + Pattern.quote(Objects.requireNonNull(duty.get("name"))));
        assertThat(http.get("/documents/a.docx?line=" + duty.get("line") + "&cell=1")
                        .body())
                .containsPattern("class=\"cited\" aria-current=\"true\"><a[^>]*>" + duty.get("number") + "<");
    }

    private static List<Laid> laid(String place, String document, Set<Oddity> oddities) {
        return new Layouts(place, oddities)
                .of(Objects.requireNonNull(Facts.received().get(document)).rows());
    }

    private static Set<List<String>> facts(Http http, String table, String... columns) {
        return rows(http, table).stream()
                .map(row -> List.of(columns).stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList())
                .collect(Collectors.toSet());
    }

    private static List<Map<String, String>> rows(Http http, String table) {
        return Http.csv(new String(http.bytes("/api/download/" + table).body(), StandardCharsets.UTF_8));
    }
}
