package org.dutygraph.resolve.common;

import java.util.Collection;
import java.util.List;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.Rarity;

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
        Rarity rarity = new Rarity(phrasings.all().stream()
                .map(phrasing -> phrasing.wording().whole())
                .toList());
        Scores scores = new Scores(phrasings.all(), rarity, weights);
        Seeds seeds = new Seeds(register, judgements);
        Rounds rounds = new Rounds(phrasings.all(), rarity, scores, judgements);
        List<Cluster> clusters = rounds.join(seeds.of(phrasings.members()));
        return new Outcome(clusters, scores, rounds.last(), register, seeds, judgements).resolution();
    }
}
