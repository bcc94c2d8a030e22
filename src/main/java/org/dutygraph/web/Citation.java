package org.dutygraph.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an answer or a page is cited: what it says, the state of the data, the documents it rests on, when and where it was read.
 *
 * @param cited what is cited
 * @param gbt as GB/T 7714—2015 wants it for a data set online (DS/OL)
 * @param bibtex the same for BibTeX; its key is the same whenever the same is cited
 * @param ris the same as RIS, which EndNote, NoteExpress and Zotero read
 * @param csl the same as CSL-JSON, which Zotero and Pandoc read
 */
public record Citation(Cited cited, String gbt, String bibtex, String ris, String csl) {

    private static final String AUTHOR = "乡镇履职事项图谱 (Duty Graph)";

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withContentInclusion(JsonInclude.Include.NON_NULL))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** So many documents are named; of more, the first and how many there are. */
    private static final int MOST_SOURCES = 10;

    public static Citation of(Cited cited, @Nullable String version, LocalDate today) {
        String rows = cited.of() == null
                ? "共 %d 行".formatted(cited.rows())
                : "%d 行中的 %d 行".formatted(cited.of(), cited.rows());
        String state = "数据版本%s，%s".formatted(version == null ? "不详" : " " + version, rows);
        String documents = documents(cited.sources());
        String note = documents.isEmpty() ? state : state + "；" + documents;
        String gbt = "乡镇履职事项图谱. %s[DS/OL]. %s.%s [%s]. %s."
                .formatted(
                        cited.title(), state, documents.isEmpty() ? "" : " " + documents + ".", today, cited.address());
        String bibtex = """
                @misc{dutygraph-%s,
                  author  = {{%s}},
                  title   = {{%s}},
                  year    = {%d},
                  note    = {%s},
                  url     = {%s},
                  urldate = {%s}
                }""".formatted(
                cited.key(), AUTHOR, escaped(cited.title()), today.getYear(), escaped(note), cited.address(), today);
        return new Citation(cited, gbt, bibtex, ris(cited, note, today), csl(cited, version, note, today));
    }

    /** An address that holds a text itself, for a link that saves it. */
    public String ofFile(String text) {
        return "data:text/plain;charset=utf-8," + UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String ris(Cited cited, String note, LocalDate today) {
        return """
                TY  - DATA
                ID  - dutygraph-%s
                AU  - %s
                TI  - %s
                PY  - %d
                DA  - %s
                Y2  - %s
                N1  - %s
                UR  - %s
                ER  - \
                """.formatted(
                        cited.key(),
                        AUTHOR,
                        oneLine(cited.title()),
                        today.getYear(),
                        SLASHED.format(today),
                        SLASHED.format(today),
                        oneLine(note),
                        cited.address());
    }

    private static String csl(Cited cited, @Nullable String version, String note, LocalDate today) {
        Map<String, Object> date =
                Map.of("date-parts", List.of(List.of(today.getYear(), today.getMonthValue(), today.getDayOfMonth())));
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("id", "dutygraph-" + cited.key());
        item.put("type", "dataset");
        item.put("title", cited.title());
        item.put("author", List.of(Map.of("literal", AUTHOR)));
        item.put("issued", date);
        item.put("accessed", date);
        item.put("version", version);
        item.put("note", note);
        item.put("URL", cited.address());
        item.put("language", "zh-CN");
        return JSON.writeValueAsString(List.of(item));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String documents(List<Sources.Source> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        String named = sources.stream()
                .limit(MOST_SOURCES)
                .map(Sources.Source::toString)
                .collect(Collectors.joining("；"));
        return "来源文件：" + named + (sources.size() > MOST_SOURCES ? "等 " + sources.size() + " 份" : "");
    }

    /** What has a meaning in TeX loses it. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\{}~^]", " ").replaceAll("[%&#_$]", "\\\\$0");
    }

    /**
     * What is cited.
     *
     * @param key a name in ASCII that nothing else has
     * @param title what was asked, or what the page is called
     * @param rows how many rows it has
     * @param of of how many rows these are some; null where they are all
     * @param sources the documents that it rests on
     * @param address where it is found
     */
    public record Cited(
            String key, String title, long rows, @Nullable Long of, List<Sources.Source> sources, String address) {}
}
