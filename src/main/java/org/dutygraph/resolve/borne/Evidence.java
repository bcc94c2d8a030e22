package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A passage that names a matter and works on its case.
 *
 * @param score how surely, from 0 to 1
 * @param steps how many acts of the case it names
 * @param reason why, in Chinese
 * @param sure whether it is counted; else it is shown apart as possible
 */
record Evidence(double score, int steps, String reason, boolean sure) {

    /** What the same act adds to the score. */
    private static final double SAME_ACT = 0.05;
    /** What is named less surely is possible only. */
    private static final double SURE = 0.6;
    /** A matter without an act must be named as surely as this. */
    private static final double WITHOUT_ACT = 0.9;

    static Optional<Evidence> of(Matter matter, Passage passage) {
        return Naming.of(matter, passage).flatMap(naming -> of(matter, naming));
    }

    private static Optional<Evidence> of(Matter matter, Naming naming) {
        if (matter.acts().isEmpty()) {
            return naming.score() < WITHOUT_ACT
                    ? Optional.empty()
                    : Optional.of(new Evidence(naming.score(), 0, naming.reason(), true));
        }
        List<String> steps = CaseSteps.shared(matter.acts(), naming.acts());
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> same = steps.stream().filter(matter.acts()::contains).findFirst();
        String act = same.map(word -> Reasons.of("same.act", word))
                .orElseGet(() -> Reasons.of("step", steps.get(0), first(matter.acts())));
        double score = Math.min(1, naming.score() + (same.isPresent() ? SAME_ACT : 0));
        return Optional.of(new Evidence(score, steps.size(), naming.reason() + act, naming.score() >= SURE));
    }

    private static String first(Set<String> acts) {
        return acts.iterator().next();
    }
}
