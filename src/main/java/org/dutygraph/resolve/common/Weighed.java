package org.dutygraph.resolve.common;

import java.util.List;
import org.dutygraph.resolve.wording.Bag;
import org.dutygraph.resolve.wording.Rarity;

/**
 * A phrasing with what its characters are worth.
 *
 * @param phrasing the phrasing
 * @param clauses its clauses, the main matter first
 * @param whole all of it
 */
record Weighed(Phrasing phrasing, List<Bag> clauses, Bag whole) {

    Weighed {
        clauses = List.copyOf(clauses);
    }

    static Weighed of(Phrasing phrasing, Rarity rarity) {
        List<Bag> clauses = phrasing.wording().grams().stream()
                .map(grams -> new Bag(grams, rarity))
                .toList();
        Bag whole = clauses.size() == 1
                ? clauses.get(0)
                : new Bag(phrasing.wording().whole(), rarity);
        return new Weighed(phrasing, clauses, whole);
    }

    Bag main() {
        return clauses.get(0);
    }
}
