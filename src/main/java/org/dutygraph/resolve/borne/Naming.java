package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.Optional;
import org.dutygraph.resolve.borne.Equivalents.Equivalent;

/**
 * How a passage names a matter.
 *
 * @param score how surely, from 0 to 1
 * @param words the words that do
 * @param acts the acts of the passage that are left to say what is done
 * @param reason why they do, in Chinese
 */
record Naming(double score, String words, List<String> acts, String reason) {

    /** So much of the object must stand in the passage. */
    static final double COVERED = 0.65;
    /** So much where a long run of it stands there word for word; or the passage says little else. */
    private static final double COVERED_BY_RUN = 0.45;

    static final int RUN = 12;
    /** An object with fewer characters is named by its equivalents alone. */
    static final int SHORTEST = 3;

    private static final double EPSILON = 1e-9;
    private static final double SUREST = 0.99;
    private static final Naming NONE = new Naming(0, "", List.of(), "");
    private static final double BY_RUN = 0.7;
    private static final double BY_NAME = 0.72;
    private static final double BY_EQUIVALENT = 0.75;

    /** The surest way in which the passage names the matter; empty where it does not. */
    static Optional<Naming> of(Matter matter, Passage passage) {
        Naming best = covering(matter, passage);
        for (String name : matter.names()) {
            if (passage.text().contains(name) && BY_NAME > best.score()) {
                best = new Naming(BY_NAME, name, outside(passage, name), Reasons.of("name", name));
            }
        }
        for (Equivalent equivalent : matter.equivalents()) {
            Optional<String> words = equivalent.in(passage.text());
            if (words.isPresent() && BY_EQUIVALENT > best.score()) {
                best = new Naming(
                        BY_EQUIVALENT,
                        words.get(),
                        passage.acts(),
                        Reasons.of("equivalent", equivalent.reason(), words.get()));
            }
        }
        return best.score() > 0 ? Optional.of(best) : Optional.empty();
    }

    private static Naming covering(Matter matter, Passage passage) {
        double common = matter.bag().common(passage.said());
        double covered = common / Math.max(EPSILON, matter.bag().mass());
        double used = common / Math.max(EPSILON, passage.said().mass());
        if (matter.object().length() < SHORTEST || Math.max(covered, used) < COVERED_BY_RUN) {
            return NONE;
        }
        String run = longestRun(matter.object(), passage.text());
        boolean byRun = run.length() >= RUN && Math.max(covered, used) >= COVERED_BY_RUN;
        if (covered < COVERED && !byRun) {
            return NONE;
        }
        double score = Math.min(SUREST, Math.max(covered, byRun ? BY_RUN : 0));
        return new Naming(score, run, outside(passage, run), Reasons.of("covered", run, Math.round(covered * 100)));
    }

    /** The acts that are no part of the words that name the object. */
    private static List<String> outside(Passage passage, String words) {
        return passage.acts().stream().filter(act -> !words.contains(act)).toList();
    }

    private static String longestRun(String a, String b) {
        String longest = "";
        for (int from = 0; from < a.length(); from++) {
            while (from + longest.length() < a.length() && b.contains(a.substring(from, from + longest.length() + 1))) {
                longest = a.substring(from, from + longest.length() + 1);
            }
        }
        return longest;
    }
}
