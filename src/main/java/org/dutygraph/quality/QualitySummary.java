package org.dutygraph.quality;

import java.util.List;
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
 * @param matrix rule by document
 */
record QualitySummary(List<String> rules, List<String> documents, long sense, long form, Matrix matrix) {

    static QualitySummary of(List<RuleCount> counts) {
        return new QualitySummary(
                counts.stream().map(RuleCount::rule).distinct().sorted().toList(),
                counts.stream().map(RuleCount::document).distinct().sorted().toList(),
                graded(counts, "sense"),
                graded(counts, "form"),
                Matrix.of(counts.stream()
                        .map(count -> new Matrix.Count(
                                count.rule(),
                                new Matrix.Head(count.document(), count.township(), count.document()),
                                count.findings()))
                        .toList()));
    }

    private static long graded(List<RuleCount> counts, String grade) {
        return counts.stream()
                .collect(Collectors.groupingBy(
                        RuleCount::grade, TreeMap::new, Collectors.summingLong(RuleCount::findings)))
                .getOrDefault(grade, 0L);
    }
}
