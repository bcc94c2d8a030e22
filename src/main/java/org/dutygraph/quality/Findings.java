package org.dutygraph.quality;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.ReadAhead;
import org.dutygraph.web.Filter;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the findings, all or those of a document, a rule or a grade. What is only possible is not among all: it is to be asked for by its
 * grade or rule.
 */
@Component
class Findings implements ReadAhead {

    private static final int MOST = 20_000;

    private final Graph graph;
    private final Lists lists;

    Findings(Graph graph, Lists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    @Override
    public void readAhead(BooleanSupplier isWanted) {
        all(null, null, null);
        counts();
    }

    /** One page of the findings that fit, with how many fit of each rule in each document. */
    Report report(Paging paging, @Nullable String document, @Nullable String rule, @Nullable String grade) {
        Map<String, @Nullable Object> asked = narrowedBy(document, rule, grade);
        List<RuleCount> counts = counts(asked);
        long total = counts.stream().mapToLong(RuleCount::findings).sum();
        asked.putAll(paging.within(total).parameters());
        return new Report(counts, paging.of(graph.read("read/quality/findings", asked, FindingRow.class), total));
    }

    /** The findings that fit, as many as are looked through on a page. */
    List<FindingRow> all(@Nullable String document, @Nullable String rule, @Nullable String grade) {
        Map<String, @Nullable Object> asked = narrowedBy(document, rule, grade);
        asked.putAll(Map.of("skip", 0L, "limit", MOST));
        return graph.read("read/quality/findings", asked, FindingRow.class);
    }

    /** How many findings there are of each rule in each document. */
    List<RuleCount> counts() {
        return counts(null, null, null);
    }

    /** The same of those that fit. */
    List<RuleCount> counts(@Nullable String document, @Nullable String rule, @Nullable String grade) {
        return counts(narrowedBy(document, rule, grade));
    }

    /** The parameters of the statements; 400 where the graph does not know a value. */
    Map<String, @Nullable Object> narrowedBy(@Nullable String document, @Nullable String rule, @Nullable String grade) {
        return lists.values(
                Filter.of("document", document),
                new Filter("rule", "finding-rule", rule),
                new Filter("grade", "finding-grade", grade));
    }

    private List<RuleCount> counts(Map<String, @Nullable Object> asked) {
        return graph.read("read/quality/counts", asked, RuleCount.class);
    }

    /** The report: how many findings of each rule, and one page of them. */
    record Report(List<RuleCount> counts, Paging.Page<FindingRow> findings) implements Paging.Paged {

        @Override
        public Paging.Links pageLinks() {
            return findings.links();
        }
    }
}
