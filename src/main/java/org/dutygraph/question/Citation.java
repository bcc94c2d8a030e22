package org.dutygraph.question;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is cited: what was asked, the state of the data, the documents it rests on, when and where it was read.
 *
 * @param gbt as GB/T 7714—2015 wants it for a data set online (DS/OL)
 * @param bibtex the same for BibTeX; its key is the same whenever the same is asked
 */
record Citation(String gbt, String bibtex) {

    /** So many documents are named; of more, the first and how many there are. */
    private static final int MOST_SOURCES = 10;

    static Citation of(
            Answer answer, @Nullable Integer of, @Nullable String version, List<Sources.Source> sources, String address, LocalDate today) {
        String rows = of == null ? "共 %d 行".formatted(answer.count()) : "%d 行中的 %d 行".formatted(of, answer.count());
        String state = "数据版本%s，%s".formatted(version == null ? "不详" : " " + version, rows);
        String documents = documents(sources);
        String gbt = "乡镇履职事项图谱. %s[DS/OL]. %s.%s [%s]. %s."
                .formatted(
                        answer.question().zh(),
                        state,
                        documents.isEmpty() ? "" : " " + documents + ".",
                        today,
                        address);
        String bibtex = """
                @misc{dutygraph-%s,
                  author  = {{乡镇履职事项图谱 (Duty Graph)}},
                  title   = {{%s}},
                  year    = {%d},
                  note    = {%s},
                  url     = {%s},
                  urldate = {%s}
                }""".formatted(
                        answer.key(),
                        escaped(answer.question().zh()),
                        today.getYear(),
                        escaped(documents.isEmpty() ? state : state + "；" + documents),
                        address,
                        today);
        return new Citation(gbt, bibtex);
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
}
