package org.dutygraph.load;

import org.dutygraph.resolve.common.Judgement;

/**
 * What somebody has decided of two duties.
 *
 * @param line the line of the decisions file it stands on
 * @param decision same or different
 * @param a the id of one duty
 * @param b the id of the other
 */
record DecidedRow(int line, String decision, String a, String b, String author, String reason) {

    static DecidedRow of(Judgement judgement) {
        return new DecidedRow(
                judgement.line(),
                judgement.same() ? "same" : "different",
                judgement.a().toString(),
                judgement.b().toString(),
                judgement.author(),
                judgement.reason());
    }
}
