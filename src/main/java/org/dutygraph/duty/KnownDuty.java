package org.dutygraph.duty;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * All that is known of a duty.
 *
 * @param profile what its row says, and its common duty
 * @param townshipItems what the township has to do where it assists, item by item
 * @param siblings the other duties that are instances of the same common duty
 * @param stillBorne the duties in which a reclaimed duty is still borne, or the reclaimed ones still borne in this one
 */
record KnownDuty(
        @JsonUnwrapped DutyProfile profile,
        List<String> townshipItems,
        List<Sibling> siblings,
        List<StillBorne> stillBorne) {}
