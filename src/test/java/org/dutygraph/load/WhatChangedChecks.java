package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** What is answered of three lists of 西地镇 and two of 乌恰镇, and nothing else, that are edited in known places. */
final class WhatChangedChecks {

    static final List<String> FILES =
            List.of("xidi-2026-03.txt", "xidi-2026-12.txt", "wuqia-wuqia-2025-07.txt", "wuqia-2026-03.txt");

    private static final List<String> OF_WUQIA =
            List.of("basic-19 > basic-19: category", "basic-20 > : removed", "basic-21 > basic-21: renamed");
    private static final String FIRST_YEAR = "from=2025-07-01&to=2026-03";

    private final Http http;

    WhatChangedChecks(Http http) {
        this.http = http;
    }

    static void writeLists(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILES.get(0)), EditedLists.version(2));
        Files.writeString(folder.resolve(FILES.get(1)), EditedLists.version(3));
        String wuqia = Files.readString(Path.of("import").resolve(FILES.get(2)));
        Files.writeString(folder.resolve(FILES.get(2)), wuqia);
        Files.writeString(
                folder.resolve(FILES.get(3)),
                replaced(
                        wuqia,
                        Map.of(
                                "2025 年 7 月", "2026 年 3 月",
                                "19\t党的建设\t做好“双拥”工作", "19\t平安法治\t做好“双拥”工作",
                                "20\t党的建设\t建设本镇为民服务阵地，创新完善基层治理工作法\n", "",
                                "制订本镇经济和产业发展规划", "制订本镇经济、人口和产业发展规划")));
    }

    private static String replaced(String text, Map<String, String> edits) {
        String edited = text;
        for (Map.Entry<String, String> edit : edits.entrySet()) {
            assertThat(edited).contains(edit.getKey());
            edited = edited.replace(edit.getKey(), edit.getValue());
        }
        return edited;
    }

    /** Exactly the edits, of a county and of all, between dates and from the list before. */
    void theEditsComeOut() throws IOException {
        assertThat(told("county=652325&" + FIRST_YEAR)).containsExactlyInAnyOrderElementsOf(EditedLists.truth(2));
        assertThat(told("county=奇台县")).containsExactlyInAnyOrderElementsOf(EditedLists.truth(3));
        assertThat(told("county=乌恰县")).containsExactlyInAnyOrderElementsOf(OF_WUQIA);
        assertThat(told(FIRST_YEAR))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(EditedLists.truth(2).stream(), OF_WUQIA.stream())
                        .toList());
        assertThat(told("county=652325&from=2024-01-01&to=2025-12-31")).isEmpty();

        JsonNode year = answer(FIRST_YEAR + "&size=1");
        assertThat(year.path("compared").asInt()).isEqualTo(2);
        assertThat(year.path("changes").path("total").asInt())
                .isEqualTo(EditedLists.truth(2).size() + OF_WUQIA.size());
        assertThat(year.path("changes").path("links").path("next").asString()).contains("page=2", "from=2025-07-01");
        assertThat(answer("county=奇台县&from=2025-07")
                        .path("changes")
                        .path("total")
                        .asInt())
                .isGreaterThan(EditedLists.truth(2).size());
        assertThat(answer(FIRST_YEAR + "&size=1").path("digest")).isEqualTo(year.path("digest"));
    }

    /** What the same edits mean for who does what. */
    void theQuestionsOfChangeAreAnswered() throws IOException {
        assertThat(told("county=652325&kind=newly-reclaimed&" + FIRST_YEAR))
                .containsExactlyInAnyOrder(
                        "assisted-78 > reclaimed-39: moved",
                        "assisted-98 > reclaimed-38: moved departments",
                        " > reclaimed-40: added");
        assertThat(told("county=652325&kind=handed-back&" + FIRST_YEAR))
                .containsExactly("reclaimed-37 > basic-109: moved");
        assertThat(told("county=652325&kind=handed-back&from=2026-03&to=2026-12"))
                .containsExactly("reclaimed-38 > assisted-98: moved departments");
        assertThat(told("kind=lost&" + FIRST_YEAR))
                .contains("basic-108 > : removed", "basic-20 > : removed")
                .doesNotContain("reclaimed-20 > : removed");
        for (String aspect : List.of("added", "removed", "moved", "renamed", "reworded", "departments", "category")) {
            assertThat(told("county=652325&kind=" + aspect + "&" + FIRST_YEAR))
                    .containsExactlyInAnyOrderElementsOf(EditedLists.truth(2).stream()
                            .filter(row -> row.replaceFirst(".*: ", " ").contains(" " + aspect))
                            .toList());
        }
        JsonNode township = http.json("/api/what-changed/townships?county=652325&" + FIRST_YEAR)
                .path("items")
                .path(0);
        assertThat(township.path("basic_before").asInt()).isEqualTo(108);
        assertThat(township.path("basic_after").asInt()).isEqualTo(109);
        assertThat(township.path("basic_share_before").asDouble()).isEqualTo(44.4);
        assertThat(township.path("changes").asInt())
                .isEqualTo(EditedLists.truth(2).size());
        assertThat(departments("leads_gained")).contains("奇台县发展和改革委员会", "奇台县市场监督管理局");
        assertThat(departments("leads_lost")).contains("奇台县农业农村局");
        assertThat(departments("receives_lost")).contains("奇台县消防救援局");
    }

    private List<String> departments(String column) {
        return http.json("/api/what-changed/departments?county=652325&size=500&" + FIRST_YEAR)
                .path("items")
                .valueStream()
                .filter(row -> row.path(column).asInt() > 0)
                .map(row -> row.path("department").asString())
                .toList();
    }

    /** Files have the same rows, with the texts of both sides; the page links to the township's own comparison. */
    void pageAndFilesSayTheSame() throws IOException {
        List<Map<String, String>> rows = Http.csv(
                http.get("/api/what-changed.csv?county=652325&" + FIRST_YEAR).body());
        assertThat(rows).hasSize(EditedLists.truth(2).size());
        Map<String, String> moved = rows.stream()
                .filter(row -> "652325105-assisted-78".equals(row.get("before_id")))
                .findFirst()
                .orElseThrow();
        assertThat(moved)
                .containsEntry("after_id", "652325105-reclaimed-39")
                .containsEntry("before_date", "2025-07")
                .containsEntry("after_date", "2026-03")
                .containsEntry("after_document", "xidi-2026-03.txt")
                .hasEntrySatisfying("link", link -> assertThat(link).startsWith(http.address() + "/differences?"));
        assertThat(http.bytes("/api/what-changed.xlsx?" + FIRST_YEAR).body()).startsWith('P', 'K');

        Document page = Jsoup.parse(
                http.get("/what-changed?county=652325&kind=moved&" + FIRST_YEAR).body());
        assertThat(page.select("#rows tbody tr")).hasSize(3);
        String link = page.select("#rows tbody a").attr("href");
        assertThat(link).startsWith("/differences?before=eb199adf54886fab&after=");
        assertThat(http.get(link).statusCode()).isEqualTo(200);
        assertThat(page.select("dl.facts a").attr("href"))
                .isEqualTo("/what-changed?county=652325&from=2025-07-01&to=2026-03-31&kind=moved");
        assertThat(page.select("#townships tbody tr")).hasSize(1);
        assertThat(page.select("#gbt").text())
                .contains("清单变了什么", "qitai-xidi-2025-07.txt", "xidi-2026-03.txt", "to=2026-03");
        assertThat(page.select("table.flows tr[data-list=assisted] td").eachText())
                .containsExactly("96", "2");
        assertThat(http.get("/what-changed?county=652325&download=xlsx").statusCode())
                .isEqualTo(200);
        assertThat(Jsoup.parse(http.get("/townships/652325105").body()).select("ol.timeline li"))
                .hasSize(3)
                .last()
                .satisfies(step -> assertThat(step.text()).contains("2026-12", "换了清单 2"));
        assertThat(Jsoup.parse(http.get("/counties/652325?lang=en").body())
                        .select("ol.timeline a")
                        .attr("href"))
                .startsWith("/what-changed?county=652325&from=2026-02-28&to=2026-03-01");
    }

    /** What is not understood is refused in words, on page and interface. */
    void whatIsNotUnderstoodIsRefused() {
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("county=奇", "ambiguous-value");
        refused.put("county=昆山市", "unknown-value");
        refused.put("from=去年", "no-date");
        refused.put("to=2025-02-30", "no-date");
        refused.put("from=2026-03-01&to=2025-07-01", "from-after-to");
        refused.put("kind=m", "unknown-value");
        refused.put("asOf=2025-12-31", "as-of-not-here");
        refused.put("page=0", "page-too-small");
        refused.forEach((query, problem) -> {
            assertThat(http.get("/what-changed?" + encoded(query)).statusCode())
                    .as(query)
                    .isEqualTo(400);
            assertThat(http.json("/api/what-changed?" + encoded(query))
                            .path("type")
                            .asString())
                    .as(query)
                    .isEqualTo("/problems/" + problem);
        });
        assertThat(http.get("/api/what-changed?page=99").statusCode()).isEqualTo(404);
        JsonNode none = answer("county=652325&from=2020-01&to=2020-02");
        assertThat(none.path("compared").asInt()).isZero();
        assertThat(none.path("changes").path("items")).isEmpty();
    }

    /** {@code before > after: aspects}, as {@link EditedLists#truth} has it. */
    private List<String> told(String query) {
        List<String> told = new ArrayList<>();
        for (JsonNode row : answer(query + "&size=500").path("changes").path("items")) {
            told.add(id(row.path("before")) + " > " + id(row.path("after")) + ": "
                    + row.path("aspects").valueStream().map(JsonNode::asString).collect(Collectors.joining(" ")));
        }
        return told;
    }

    private static String id(JsonNode side) {
        return side.isObject()
                ? side.path("list").asString() + "-" + side.path("number").asInt()
                : "";
    }

    private JsonNode answer(String query) {
        return http.json("/api/what-changed?" + encoded(query));
    }

    /** Chinese in an address is encoded; what separates is not. */
    private static String encoded(String query) {
        return Stream.of(query.split("&"))
                .map(each -> each.replaceFirst("=.*", "=")
                        + (each.contains("=") ? Http.encoded(each.substring(each.indexOf('=') + 1)) : ""))
                .collect(Collectors.joining("&"));
    }
}
