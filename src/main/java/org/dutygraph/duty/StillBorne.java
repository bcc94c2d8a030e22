package org.dutygraph.duty;

import org.jspecify.annotations.Nullable;

/**
 * A duty in which the matter of a reclaimed duty is still borne, or the reclaimed duty whose matter this one still bears.
 *
 * @param strength same or part
 * @param evidence the words that match
 * @param score how sure that is, from 0 to 1
 * @param reason why, in plain Chinese
 */
record StillBorne(
        String id,
        String list,
        long number,
        String name,
        String township,
        String county,
        String strength,
        @Nullable String evidence,
        @Nullable Double score,
        @Nullable String reason) {}
