package org.dutygraph.reconcile;

import java.util.List;

/**
 * What a name may mean.
 *
 * @param found the candidates, the best first
 * @param match whether the first is taken for what is meant
 */
record Candidates(List<Found> found, boolean match) {

    static final Candidates NONE = new Candidates(List.of(), false);

    Candidates {
        found = List.copyOf(found);
    }
}
