package org.dutygraph.ask;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text.
 *
 * @param text as it stands in the text; an English word without its ending
 * @param concept what it stands for, see {@link Lexicon}; null where the lexicon does not know it
 * @param weak whether it stands for that only by itself, not as a part of a longer word (管 in 管理)
 * @param from where it begins
 * @param to where it ends
 */
record Piece(String text, @Nullable String concept, boolean weak, int from, int to) {

    boolean isUnknown() {
        return concept == null;
    }

    /** Whether it only holds a sentence together. */
    boolean isFiller() {
        return Lexicon.FILLER.equals(concept);
    }
}
