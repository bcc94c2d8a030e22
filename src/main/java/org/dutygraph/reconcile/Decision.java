package org.dutygraph.reconcile;

import java.util.List;

/** Whether the best candidate is taken for what is meant: it has to be good, and clearly better than the next. */
final class Decision {

    /** From which score on a candidate is good enough. */
    static final double GOOD = 80;

    /** How much better than the next it has to be. */
    static final double LEAD = 4;

    private Decision() {}

    /** Whether the first of the candidates, the best first, is a match. */
    static boolean isMatch(List<Found> candidates) {
        if (candidates.isEmpty() || candidates.get(0).score() < GOOD) {
            return false;
        }
        return candidates.size() == 1
                || candidates.get(0).score() - candidates.get(1).score() >= LEAD;
    }
}
