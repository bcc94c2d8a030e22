package org.dutygraph.resolve.borne;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dutygraph.resolve.wording.Tables;

/**
 * Which acts are steps of one kind of case ({@code case-steps.csv}): who finds a violation and reports it works on the case that
 * ends in the penalty, who takes an application in works on the case that ends in the approval. An act without a case is its own.
 */
final class CaseSteps {

    private static final List<NamedCsvRecord> ROWS = Tables.rows("/resolve/borne/case-steps.csv");
    /** The cases that each act may end. */
    private static final Map<String, Set<String>> ENDED = cases(row -> "end".equals(row.getField("role")));
    /** The cases that each act ends or belongs to. */
    private static final Map<String, Set<String>> OF = cases(row -> !"may".equals(row.getField("role")));
    /** The cases that each act may belong to: who checks that somebody lives may find what is to be recovered. */
    private static final Map<String, Set<String>> PERHAPS = cases(row -> "may".equals(row.getField("role")));

    private CaseSteps() {}

    /** Those of the other acts, in their order, that belong to a case which one of the acts ends. */
    static List<String> shared(Set<String> acts, List<String> others) {
        return shared(acts, others, act -> OF.getOrDefault(act, Set.of(act)));
    }

    /** Those that may belong to such a case. */
    static List<String> perhapsShared(Set<String> acts, List<String> others) {
        return shared(acts, others, act -> PERHAPS.getOrDefault(act, Set.of()));
    }

    private static List<String> shared(Set<String> acts, List<String> others, Function<String, Set<String>> casesOf) {
        Set<String> cases = new HashSet<>();
        acts.forEach(act -> cases.addAll(ENDED.getOrDefault(act, Set.of(act))));
        return others.stream()
                .filter(other -> casesOf.apply(other).stream().anyMatch(cases::contains))
                .distinct()
                .toList();
    }

    private static Map<String, Set<String>> cases(Predicate<NamedCsvRecord> wanted) {
        return ROWS.stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(
                        row -> row.getField("act"),
                        Collectors.mapping(row -> row.getField("case"), Collectors.toSet())));
    }
}
