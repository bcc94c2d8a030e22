package org.dutygraph.commonduty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A township's duty that is an instance of a common duty.
 *
 * @param score how surely it is one, from 0 to 1
 * @param reason why it is one
 * @param townshipItems what the township has to do where it assists
 * @param still where a reclaimed duty is still borne, or which reclaimed ones are still borne in this one
 * @param line 1-based, in the document as received
 */
record Member(
        String id,
        String list,
        long number,
        String name,
        @Nullable String category,
        String townshipCode,
        String township,
        String countyCode,
        String county,
        @Nullable Double score,
        @Nullable String reason,
        List<String> townshipItems,
        List<Part> departments,
        List<Still> still,
        String document,
        long line) {

    /** A department and what it has to do. */
    record Part(String id, String name, List<String> items) {}

    /** The other end of a still-borne relation, how strong it is and which words show it. */
    record Still(
            String id,
            String list,
            String name,
            String township,
            String strength,
            @Nullable String evidence) {}
}
