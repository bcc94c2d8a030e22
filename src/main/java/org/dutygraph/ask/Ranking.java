package org.dutygraph.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Orders the questions by how well they fit a text. */
final class Ranking {

    /** What it counts for that a question ranks, where the first few of an order are wanted. */
    private static final double FIRST_WANTED = 0.1;

    private Ranking() {}

    /** All questions, the best first. */
    static List<Scored> of(
            Reading reading, @Nullable Meaning meaning, Profiles.State state, Names names, Vectors vectors) {
        return state.profiles().stream()
                .map(profile -> scored(
                        new Comparison(reading, meaning, profile, Filling.of(profile, reading, names), state, vectors)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    private static Scored scored(Comparison comparison) {
        Map<ScoringRule, Finding> findings = new TreeMap<>();
        double score = 0;
        for (ScoringRule rule : ScoringRule.values()) {
            Finding finding = rule.find(comparison);
            findings.put(rule, finding);
            score += rule.weight() * finding.score();
        }
        if (comparison.reading().quantities().firstOf() > 0
                && comparison.profile().ranks()) {
            score += FIRST_WANTED;
        }
        return new Scored(comparison.profile(), comparison.filling(), Map.of(), findings, score);
    }
}
