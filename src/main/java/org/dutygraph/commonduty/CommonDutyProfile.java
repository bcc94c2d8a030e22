package org.dutygraph.commonduty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One common duty, and those that are broader, narrower or overlap. */
record CommonDutyProfile(String id, String label, List<Related> related) {

    /**
     * Another common duty.
     *
     * @param outwards whether the relation leads from this one to the other
     * @param reason why they are related, in plain Chinese
     */
    record Related(
            String id,
            String label,
            String kind,
            boolean outwards,
            @Nullable String reason) {}
}
