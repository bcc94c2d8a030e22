package org.dutygraph.resolve.quality;

import java.util.List;

/**
 * Two texts of one matter that are nearly the same.
 *
 * @param one the text of more townships
 * @param other the other text
 * @param likeness how much of their pairs of characters is the same, from 0 to 1
 * @param cut whether one is no more than a part of the other, so that nothing but what was taken away can be told
 * @param matter all texts of the matter
 */
record TwinPair(TwinText one, TwinText other, double likeness, boolean cut, List<TwinText> matter) {

    /** Rows that were drafted each for itself have other words everywhere; so much alike, they were not. */
    private static final double SURELY_ONE = 0.9;
    /** Texts of the matter that are looked at, those of most townships. */
    private static final int LOOKED_AT = 60;

    List<Difference> differences() {
        return Difference.of(one.words(), other.words());
    }

    /** Whether this is one of its two texts. */
    boolean isOf(TwinText text) {
        return text.equals(one) || text.equals(other);
    }

    /** The text beside the other one. */
    TwinText beside(TwinText text) {
        return text.equals(one) ? other : one;
    }

    /** Whether these are its two texts. */
    boolean joins(TwinText text, TwinText another) {
        return isOf(text) && isOf(another) && !text.equals(another);
    }

    /** The differences seen from one of the two. */
    List<Difference> from(TwinText text) {
        return text.equals(one) ? differences() : Difference.of(other.words(), one.words());
    }

    /** Whether their rows have another text word for word in common, so that they were written after one model. */
    boolean isOfOneModel() {
        return matter.stream().limit(LOOKED_AT).anyMatch(text -> text.isBeside(one, other));
    }

    /** Whether another word in the same place says that the text was changed, and not that it was written anew. */
    boolean showsChanges(int differences) {
        return !cut && (differences == 1 || likeness >= SURELY_ONE || isOfOneModel() || isAlone());
    }

    /** Whether what one of them lacks was taken away, and the rest is not another text. */
    boolean showsLoss(int differences) {
        return !cut || differences == 1;
    }

    /** Whether nothing else in the rows tells how they were written. */
    private boolean isAlone() {
        return matter.stream().limit(LOOKED_AT).noneMatch(text -> text.isInRowOf(one) || text.isInRowOf(other));
    }

    boolean isSurelyOne() {
        return likeness >= SURELY_ONE;
    }

    /** The text that lacks what stands in the difference's own one. */
    TwinText lacking(Difference difference) {
        return difference.one().equals(one.words()) ? other : one;
    }
}
