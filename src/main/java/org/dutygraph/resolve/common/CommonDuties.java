package org.dutygraph.resolve.common;

import java.util.Collection;
import java.util.List;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.Rarity;

/** Finds the common duties: which duties of different townships are the same matter. */
public final class CommonDuties {

    private CommonDuties() {}

    /**
     * Groups the duties. The answer depends on the duties, the register and the decisions alone, not on their order. Works with
     * as many threads as there are cores, on distinct normal forms; what it takes grows with their number.
     *
     * @param duties all duties, no two with one key
     * @param register what was registered before
     * @param decisions the valid decisions of people
     */
    public static Resolution resolve(DutyRoll duties, Register register, Collection<Judgement> decisions) {
        return resolve(duties, register, decisions, Weights.DEFAULT);
    }

    /** The same for duties that are few enough to be held with all their texts. */
    public static Resolution resolve(Collection<DutyFacts> duties, Register register, Collection<Judgement> decisions) {
        return resolve(DutyRoll.of(duties), register, decisions);
    }

    static Resolution resolve(DutyRoll duties, Register register, Collection<Judgement> decisions, Weights weights) {
        Phrasings phrasings = Phrasings.of(duties);
        Judgements judgements = new Judgements(decisions, phrasings.rows());
        Rarity rarity = new Rarity(phrasings.all().stream()
                .map(phrasing -> phrasing.wording().whole())
                .toList());
        Scores scores = new Scores(phrasings.all(), rarity, weights);
        Seeds seeds = new Seeds(register, judgements);
        Rounds rounds = new Rounds(rarity, scores, judgements);
        List<Cluster> clusters = rounds.join(seeds.of(phrasings));
        return new Outcome(clusters, phrasings, scores, rounds.last(), register, seeds, judgements).resolution();
    }
}
