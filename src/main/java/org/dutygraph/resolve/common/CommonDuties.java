package org.dutygraph.resolve.common;

import java.util.Collection;
import java.util.List;
import org.dutygraph.resolve.wording.DutyFacts;

/** Finds the common duties: which duties of different townships are the same matter. */
public final class CommonDuties {

    private CommonDuties() {}

    /**
     * Groups the duties. The answer depends on the duties, the register and the decisions alone, not on their order.
     *
     * @param duties all duties, no two with one key
     * @param register what was registered before
     * @param decisions the valid decisions of people
     */
    public static Resolution resolve(Collection<DutyFacts> duties, Register register, Collection<Judgement> decisions) {
        return resolve(duties, register, decisions, Weights.DEFAULT);
    }

    static Resolution resolve(
            Collection<DutyFacts> duties, Register register, Collection<Judgement> decisions, Weights weights) {
        Judgements judgements = new Judgements(decisions);
        Phrasings phrasings = Phrasings.of(duties);
        Scores scores = new Scores(phrasings.all(), weights);
        Pairs pairs = Pairs.of(phrasings.all(), scores.rarity());
        Seeds seeds = new Seeds(register, judgements);
        Collection<Cluster> clusters = seeds.of(phrasings.members());
        clusters = new Grouping(clusters, scores, judgements).join(pairs.within());
        clusters = new Grouping(clusters, scores, judgements).join(pairs.across());
        return new Outcome(List.copyOf(clusters), scores, pairs, register, seeds, judgements).resolution();
    }
}
