package org.dutygraph.load;

import org.jspecify.annotations.Nullable;

/**
 * Two duties of which it is not sure whether they are the same matter.
 *
 * @param a the id of one
 * @param b the id of the other
 * @param taken what they are taken for meanwhile: same or different
 * @param score how alike they are, from 0 to 1; none where something else has joined them, or nothing of them can be compared
 * @param reason why it is unsure
 */
record DoubtRow(
        String a,
        String aName,
        String aTownship,
        String aDocument,
        long aLine,
        String b,
        String bName,
        String bTownship,
        String bDocument,
        long bLine,
        String taken,
        @Nullable Double score,
        String reason) {}
