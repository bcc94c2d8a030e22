package org.dutygraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutygraph.resolve.quality.Finding;
import org.dutygraph.resolve.quality.Twin;
import org.dutygraph.resolve.wording.DutyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the findings of the quality checks in words, as {@code write/findings} takes them. */
@Component
class FindingRows {

    private final MessageSource messages;

    FindingRows(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A row for each finding.
     *
     * @param kind {@code row} where the row itself is the evidence, {@code twin} where another township's is; part of the
     *     id, since the two are found at different times
     */
    List<Map<String, @Nullable Object>> of(List<Finding> findings, String kind) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        Map<String, Integer> given = new HashMap<>();
        for (Finding finding : findings) {
            String duty = key(finding);
            int times = given.merge(duty, 1, Integer::sum);
            rows.add(row(finding, duty, duty + "!" + kind + times));
        }
        return rows;
    }

    private Map<String, @Nullable Object> row(Finding finding, String duty, String id) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("duty", duty);
        row.put("document", finding.file());
        row.put("line", finding.line());
        row.put("cell", finding.cell().code());
        row.put("rule", finding.rule().code());
        row.put("grade", finding.rule().grade().code());
        row.put("excerpt", finding.excerpt());
        row.put("zh", sentence(finding, Locale.CHINESE));
        row.put("en", sentence(finding, Locale.ENGLISH));
        finding.twin().ifPresent(twin -> addTwin(row, twin));
        return row;
    }

    private static void addTwin(Map<String, @Nullable Object> row, Twin twin) {
        row.put("twinDuty", new DutyKey(twin.township(), twin.list(), twin.number()).toString());
        row.put("twinDocument", twin.file());
        row.put("twinLine", twin.line());
        row.put("twinExcerpt", twin.excerpt());
    }

    /** The rule's sentence; one of its own where it is about words that are not there. */
    private String sentence(Finding finding, Locale locale) {
        String code = "quality." + finding.rule().code();
        return messages.getMessage(
                finding.isAboutNothing() ? code + ".none" : code,
                finding.arguments().toArray(),
                locale);
    }

    private static String key(Finding finding) {
        return new DutyKey(finding.township(), finding.list(), finding.number()).toString();
    }
}
