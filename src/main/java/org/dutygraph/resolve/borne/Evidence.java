package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A passage that names a matter and works on its case.
 *
 * @param score how surely, from 0 to 1
 * @param steps how many acts of the case it names
 * @param why why
 * @param sure whether it is counted; else it is shown apart as possible
 */
record Evidence(double score, int steps, Why why, boolean sure) {

    /** What the same act adds to the score. */
    private static final double SAME_ACT = 0.05;
    /** What is named less surely is possible only. */
    private static final double SURE = 0.6;
    /** How surely an act is a step that may be one. */
    private static final double PERHAPS = 0.5;
    /** A matter without an act must be named as surely as this. */
    private static final double WITHOUT_ACT = 0.9;

    static Optional<Evidence> of(Matter matter, Passage passage) {
        return Naming.of(matter, passage).flatMap(naming -> of(matter, naming));
    }

    private static Optional<Evidence> of(Matter matter, Naming naming) {
        if (matter.acts().isEmpty()) {
            return naming.score() < WITHOUT_ACT
                    ? Optional.empty()
                    : Optional.of(new Evidence(naming.score(), 0, naming.why(), true));
        }
        List<String> steps = CaseSteps.shared(matter.acts(), naming.acts());
        if (steps.isEmpty()) {
            return perhaps(matter, naming);
        }
        Optional<String> same = steps.stream().filter(matter.acts()::contains).findFirst();
        Why why = same.map(word -> naming.why().and("same.act", new Why.Act(word, true)))
                .orElseGet(() -> naming.why()
                        .and("step", new Why.Act(steps.get(0), true), new Why.Act(first(matter.acts()), false)));
        double score = Math.min(1, naming.score() + (same.isPresent() ? SAME_ACT : 0));
        return Optional.of(new Evidence(score, steps.size(), why, naming.score() >= SURE));
    }

    /** An act that may be a step of the case says no more than that it is possible. */
    private static Optional<Evidence> perhaps(Matter matter, Naming naming) {
        List<String> steps = CaseSteps.perhapsShared(matter.acts(), naming.acts());
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence(
                        Math.min(naming.score(), PERHAPS),
                        steps.size(),
                        naming.why()
                                .and(
                                        "perhaps",
                                        new Why.Act(steps.get(0), true),
                                        new Why.Act(first(matter.acts()), false)),
                        false));
    }

    private static String first(Set<String> acts) {
        return acts.iterator().next();
    }
}
