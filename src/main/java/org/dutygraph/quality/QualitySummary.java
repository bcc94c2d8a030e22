package org.dutygraph.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutygraph.web.Matrix;

/**
 * How many findings there are.
 *
 * @param rules every rule that found something
 * @param documents every document in which something was found
 * @param sense how many findings change what a list says
 * @param form how many do not
 * @param matrix rule by document, of those documents that have the most
 */
record QualitySummary(List<String> rules, List<String> documents, long sense, long form, Matrix matrix) {

    /** Documents that a table can have beside each other, and a list to choose from one below the other. */
    private static final int MOST_BESIDE = 30;

    private static final int MOST_TO_CHOOSE = 100;

    static QualitySummary of(List<RuleCount> counts) {
        Set<String> beside = withMost(counts);
        return new QualitySummary(
                counts.stream().map(RuleCount::rule).distinct().sorted().toList(),
                counts.stream().map(RuleCount::document).distinct().sorted().toList(),
                graded(counts, "sense"),
                graded(counts, "form"),
                Matrix.of(counts.stream()
                        .filter(count -> beside.contains(count.document()))
                        .map(count -> new Matrix.Count(
                                count.rule(),
                                new Matrix.Head(count.document(), count.township(), count.document()),
                                count.findings()))
                        .toList()));
    }

    private static Set<String> withMost(List<RuleCount> counts) {
        Map<String, Long> findings = counts.stream()
                .collect(Collectors.groupingBy(
                        RuleCount::document, TreeMap::new, Collectors.summingLong(RuleCount::findings)));
        return findings.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_BESIDE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether the table leaves documents out; for templates. */
    public boolean isCut() {
        return documents.size() > MOST_BESIDE;
    }

    /** Whether there are few enough documents to choose from a list; for templates. */
    public boolean isChoice() {
        return documents.size() <= MOST_TO_CHOOSE;
    }

    static long total(List<RuleCount> counts) {
        return counts.stream().mapToLong(RuleCount::findings).sum();
    }

    private static long graded(List<RuleCount> counts, String grade) {
        return counts.stream()
                .collect(Collectors.groupingBy(
                        RuleCount::grade, TreeMap::new, Collectors.summingLong(RuleCount::findings)))
                .getOrDefault(grade, 0L);
    }
}
