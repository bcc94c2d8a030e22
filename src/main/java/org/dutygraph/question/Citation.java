package org.dutygraph.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is cited.
 *
 * @param gbt as GB/T 7714—2015 wants it for a data set online (DS/OL)
 * @param bibtex the same for BibTeX
 */
record Citation(String gbt, String bibtex) {

    private static final int SHORT = 12;

    static Citation of(Answer answer, @Nullable String version, String address, LocalDate today) {
        String state = version == null ? "" : version.substring(0, Math.min(SHORT, version.length()));
        String gbt = "乡镇履职事项图谱. %s[DS/OL]. 数据版本 %s. [%s]. %s."
                .formatted(answer.question().zh(), state, today, address);
        String bibtex = """
                @misc{dutygraph-%s-%s,
                  author  = {{乡镇履职事项图谱 (Duty Graph)}},
                  title   = {%s},
                  year    = {%d},
                  note    = {Data version %s, %d rows},
                  url     = {%s},
                  urldate = {%s}
                }""".formatted(
                        answer.name(),
                        today.toString().replace("-", ""),
                        answer.question().zh(),
                        today.getYear(),
                        state,
                        answer.count(),
                        address,
                        today);
        return new Citation(gbt, bibtex);
    }

    /** The graph's version: the same for the same documents and rules. */
    record Version(@Nullable String version) {}
}
