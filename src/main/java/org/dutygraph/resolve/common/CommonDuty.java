package org.dutygraph.resolve.common;

import java.util.List;
import org.dutygraph.resolve.wording.DutyKey;

/**
 * 共同事项: the same matter across townships.
 *
 * @param id stable, such as {@code m3f09c2d1e4}
 * @param label the clearest wording of its members, places removed
 * @param members a view that makes each when it is asked for; in the order of their keys; at least one, no two of one list of one township
 */
public record CommonDuty(String id, String label, List<Membership> members) {

    /**
     * One duty's place in it.
     *
     * @param duty the duty
     * @param score how alike it is, on average, to the wordings of all members, from 0 to 1
     * @param reason why, in Chinese
     */
    public record Membership(DutyKey duty, double score, String reason) {}
}
