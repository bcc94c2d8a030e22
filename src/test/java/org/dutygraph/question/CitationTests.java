package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dutygraph.web.Choice;
import org.dutygraph.web.Citation;
import org.dutygraph.web.Sources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationTests {

    private static final String VERSION = "d8e883d84e8a56dd";
    private static final String ADDRESS = "http://127.0.0.1:8080/questions/reclaimed-by-county?county=654203";
    private static final Sources.Source SHAWAN =
            source("shawan-xigebi-undated.txt", "沙湾市西戈壁镇", "沙湾市西戈壁镇履职事项清单", null, null, null, null);
    private static final Sources.Source QITAI = source(
            "qitai-xidi-2025-07.txt",
            "奇台县西地镇",
            "奇台县西地镇履职事项清单",
            "奇台县人民政府",
            "2025-07",
            "https://example.org/qitai",
            "2026-11-01");

    @Test
    void saysWhatWasAskedOfWhichDataFromWhichDocumentsWhenAndWhere() {
        Citation citation = cite(asked("沙湾市收回了哪些事项？", Map.of("county", "654203")), List.of(SHAWAN, QITAI));

        assertThat(citation.gbt())
                .isEqualTo("乡镇履职事项图谱. 沙湾市收回了哪些事项？[DS/OL]. 数据版本 " + VERSION + "，共 60 行."
                        + " 来源文件：沙湾市西戈壁镇履职事项清单（发布机关不详，日期不详，来源地址不详；文件 shawan-xigebi-undated.txt）；"
                        + "奇台县西地镇履职事项清单（奇台县人民政府，2025-07，https://example.org/qitai，2026-11-01 获取；"
                        + "文件 qitai-xidi-2025-07.txt）."
                        + " [2026-11-22]. " + ADDRESS + ".");
        assertThat(citation.bibtex())
                .contains("title   = {{沙湾市收回了哪些事项？}}", "year    = {2026}", "urldate = {2026-11-22}", VERSION)
                .containsPattern("note +=.*shawan-xigebi-undated.txt.*qitai-xidi-2025-07.txt");
    }

    @Test
    void isReadByReferenceManagers() {
        Citation citation = cite(asked("沙湾市收回了\n哪些事项？", Map.of()), List.of(QITAI));

        assertThat(citation.ris().lines())
                .allSatisfy(line -> assertThat(line).matches("[A-Z][A-Z0-9]  - .*"))
                .startsWith("TY  - DATA")
                .contains("TI  - 沙湾市收回了 哪些事项？", "PY  - 2026", "Y2  - 2026/11/22", "UR  - " + ADDRESS, "ER  - ");
        JsonNode item = JsonMapper.shared().readTree(citation.csl()).get(0);
        assertThat(item.get("type").asString()).isEqualTo("dataset");
        assertThat(item.get("URL").asString()).isEqualTo(ADDRESS);
        assertThat(item.get("version").asString()).isEqualTo(VERSION);
        assertThat(item.at("/accessed/date-parts/0")).hasToString("[2026,11,22]");
        assertThat(item.get("note").asString()).contains("奇台县人民政府");
    }

    @Test
    void keysAreThoseOfTheQuestionAndItsValues() {
        String all = key(asked("各县收回了哪些事项？", Map.of()));
        String shawan = key(asked("沙湾市收回了哪些事项？", Map.of("county", "654203")));

        assertThat(all).isEqualTo("dutygraph-reclaimed-by-county");
        assertThat(shawan)
                .matches("dutygraph-reclaimed-by-county-[0-9a-f]{8}")
                .isEqualTo(key(asked("沙湾市收回了哪些事项？", Map.of("county", "654203"))))
                .isNotEqualTo(key(asked("奇台县收回了哪些事项？", Map.of("county", "652325"))));
    }

    @Test
    void ofManyDocumentsNamesSomeAndHowManyThereAre() {
        List<Sources.Source> many = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> source("list-" + i + ".txt", "镇" + i, "清单" + i, null, null, null, null))
                .toList();

        assertThat(cite(asked("各县收回了哪些事项？", Map.of()), many).gbt())
                .contains("list-10.txt", "等 12 份")
                .doesNotContain("list-11.txt");
    }

    @Test
    void noWordOfTheVisitorsIsTakenForTex() {
        assertThat(cite(asked("哪些事项提到“100%_}\\x{”？", Map.of("q", "100%_}\\x{")), List.of())
                        .bibtex())
                .contains("title   = {{哪些事项提到“100\\%\\_  x ”？}}");
    }

    private static String key(Answer answer) {
        String bibtex = cite(answer, List.of()).bibtex();
        return bibtex.substring("@misc{".length(), bibtex.indexOf(','));
    }

    private static Citation cite(Answer answer, List<Sources.Source> sources) {
        return cite(answer, null, sources);
    }

    private static Citation cite(Answer answer, @Nullable Long of, List<Sources.Source> sources) {
        return Citation.of(
                new Citation.Cited(answer.key(), answer.question().zh(), answer.count(), of, sources, ADDRESS),
                VERSION,
                LocalDate.of(2026, 11, 22));
    }

    private static Sources.Source source(
            String document,
            String place,
            String title,
            @Nullable String issuer,
            @Nullable String date,
            @Nullable String source,
            @Nullable String retrieved) {
        return new Sources.Source(
                new Sources.Document(document, place, title, issuer, date, source, retrieved), List.of());
    }

    private static Answer asked(String question, Map<String, String> values) {
        Map<String, Choice> choices = new TreeMap<>();
        values.forEach((name, value) -> choices.put(name, new Choice(value, value, "", true)));
        Words words = new Words(question, question);
        return new Answer(
                "reclaimed-by-county",
                null,
                words,
                words,
                choices,
                List.of(),
                List.of(),
                60,
                false,
                null,
                "",
                Map.of());
    }
}
