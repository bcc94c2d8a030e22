package org.dutygraph.resolve.quality;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far a difference of twin texts shows that something is wrong. Where more townships have one wording, and the row was drafted once
 * for all of them, whoever deviates says something else; else it may be each one's own way, and is only possible.
 *
 * @param cell the cell that the texts stand in
 * @param own what the fewest townships say
 * @param usual what the most say
 * @param isEven whether there are these two wordings and no others, in as many townships each
 */
record Deviation(CellKind cell, Saying own, Saying usual, boolean isEven) {

    /** To help another do something is something else than to do it, whoever drafted the row. */
    private static final Pattern PART = Pattern.compile("协助|配合|指导|不得|禁止");

    /** What the text is limited to. */
    private static final Pattern LIMIT = Pattern.compile("（[^（）]{4,}）");

    QualityRule rule() {
        if (isOneCharacter()) {
            return QualityRule.DRIFT;
        }
        if (isEven) {
            return QualityRule.EVEN_DRIFT;
        }
        if (isAnotherPart() || isLimit()) {
            return QualityRule.DRIFT;
        }
        if (isAddition()) {
            return QualityRule.OWN_ADDITION;
        }
        return Drafting.isOne(own.row(), usual.row()) ? QualityRule.DRIFT : QualityRule.OWN_WORDING;
    }

    /** No drafter writes another character on purpose: one of the two is a slip, whichever is usual. */
    private boolean isOneCharacter() {
        return Math.max(own.words().length(), usual.words().length()) == 1;
    }

    /** Something more in a name, or a clause more in an item: what few have beyond the others, the others have hardly lost. */
    private boolean isAddition() {
        return usual.words().isEmpty()
                && (cell == CellKind.NAME
                        || Difference.CLAUSE.matcher(own.words()).find());
    }

    private boolean isAnotherPart() {
        return !own.parts().equals(usual.parts());
    }

    private boolean isLimit() {
        return LIMIT.matcher(own.words()).matches()
                || LIMIT.matcher(usual.words()).matches();
    }

    /**
     * What some townships say.
     *
     * @param words the words; empty where they have none
     * @param row one row that does, with its texts
     */
    record Saying(String words, QualityRow row) {

        private List<String> parts() {
            return PART.matcher(words).results().map(MatchResult::group).toList();
        }
    }
}
