package org.dutygraph.resolve.common;

import java.util.List;
import java.util.Map;

/**
 * What resolving found.
 *
 * @param commonDuties every duty is in exactly one; in the order of their ids
 * @param relations between common duties, in the order of their ids
 * @param doubts what a person should decide, the most doubtful first
 * @param redirects ids that a decision has retired, each with the id that took its place
 * @param unfulfilled decisions to join what other decisions, or one list of one township, keep apart
 * @param register the register to keep for next time
 */
public record Resolution(
        List<CommonDuty> commonDuties,
        List<Relation> relations,
        List<Doubt> doubts,
        Map<String, String> redirects,
        List<Judgement> unfulfilled,
        Register register) {

    public Resolution {
        commonDuties = List.copyOf(commonDuties);
        relations = List.copyOf(relations);
        doubts = List.copyOf(doubts);
        redirects = Map.copyOf(redirects);
        unfulfilled = List.copyOf(unfulfilled);
    }
}
