package org.dutygraph.resolve.quality;

import java.util.List;
import java.util.stream.Stream;
import org.dutygraph.resolve.department.Item;

/**
 * Whether two rows were drafted once: at least half of the clauses of each stand in the other, word for word or nearly so. Where they
 * were not, each is worded for itself, and no single difference says much.
 */
final class Drafting {

    /** Shorter ones (上报。) are in any row. */
    private static final int SHORTEST = 4;

    private Drafting() {}

    static boolean isOne(QualityRow one, QualityRow other) {
        List<Pairs> own = clauses(one);
        List<Pairs> others = clauses(other);
        return isMostlyIn(own, others) && isMostlyIn(others, own);
    }

    private static boolean isMostlyIn(List<Pairs> clauses, List<Pairs> others) {
        long known = clauses.stream()
                .filter(clause -> others.stream().anyMatch(other -> clause.likeness(other) >= Twins.NEAR))
                .count();
        return 2 * known >= clauses.size();
    }

    /** Those of all items; where a list has names alone, those of the name. */
    private static List<Pairs> clauses(QualityRow row) {
        List<String> items = Stream.concat(
                        row.departments().items().stream(), row.departments().townshipItems().stream())
                .map(Item::text)
                .toList();
        return (items.isEmpty() ? Stream.of(row.row().name().text()) : items.stream())
                .map(text -> TwinText.placeless(text, row.township()))
                .flatMap(Difference.CLAUSE::splitAsStream)
                .filter(clause -> clause.length() >= SHORTEST)
                .map(Pairs::of)
                .toList();
    }
}
