package org.dutygraph.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/**
 * One way in which a name that is asked for may fit a known one. What counts is the best of the table, not the sum.
 *
 * @param code the reason's name
 * @param points 0 to 100 for the name asked for and the known one; 0 where the rule does not apply
 */
record NameRule(String code, ToDoubleBiFunction<String, String> points) {

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    private static final LongestCommonSubsequence COMMON = new LongestCommonSubsequence();

    /** Two names that differ in a character are told apart from it only where enough others are the same. */
    private static final int SHORTEST_WITH_SLIP = 3;

    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    private static final int SHORTEST_PART = 3;
    private static final double LEAST_LIKENESS = 0.5;

    /** Rules for names as they are. */
    private static final List<NameRule> TABLE = List.of(
            new NameRule("same", (asked, known) -> asked.equals(known) ? 100 : 0),
            new NameRule("beginning", NameRule::beginning),
            new NameRule("abbreviation", NameRule::abbreviation),
            new NameRule("part", NameRule::part),
            new NameRule("alike", NameRule::alike));

    /** The same, and one for slips of the pen, which a name that is itself known is not. */
    private static final List<NameRule> WITH_SLIPS = Stream.concat(
                    TABLE.stream(), Stream.of(new NameRule("slip", NameRule::slip)))
            .toList();

    /**
     * How well a name fits a known one.
     *
     * @param slips whether the name may be misspelt
     */
    static Points best(String asked, String known, boolean slips) {
        Points best = new Points(0, Reason.of("none"));
        for (NameRule rule : slips ? WITH_SLIPS : TABLE) {
            Points other = rule.applied(asked, known);
            best = other.isMoreThan(best) ? other : best;
        }
        return best;
    }

    private Points applied(String asked, String known) {
        return new Points(points.applyAsDouble(asked, known), Reason.of(code, asked, known));
    }

    /** 公安 for 公安局, 应急 for 应急管理局. */
    private static double beginning(String asked, String known) {
        return asked.length() >= 2 && asked.length() < known.length() && known.startsWith(asked)
                ? 86 + 8.0 * asked.length() / known.length()
                : 0;
    }

    /** 住建 for 住房和城乡建设局: its characters in their order, the first one first. */
    private static double abbreviation(String asked, String known) {
        if (asked.length() < 2 || asked.length() >= known.length() || !isWithin(asked, known)) {
            return 0;
        }
        double share = (double) asked.length() / known.length();
        return (asked.charAt(0) == known.charAt(0) ? 82 : 62) + 8 * share;
    }

    /** 社会保障局 in 人力资源和社会保障局, or 公安局 in 公安局交警大队. */
    private static double part(String asked, String known) {
        if (known.length() >= SHORTEST_PART && asked.length() > known.length() && asked.contains(known)) {
            return asked.startsWith(known) ? 76 : 70;
        }
        return asked.length() >= SHORTEST_PART && known.length() > asked.length() && known.contains(asked)
                ? 72 + 8.0 * asked.length() / known.length()
                : 0;
    }

    private static double slip(String asked, String known) {
        int length = Math.min(asked.length(), known.length());
        if (length < SHORTEST_WITH_SLIP || Math.abs(asked.length() - known.length()) > 2) {
            return 0;
        }
        return switch (DISTANCE.apply(asked, known)) {
            case 1 -> 80 + Math.min(length, 8);
            case 2 -> length >= SHORTEST_WITH_TWO_SLIPS || isReordered(asked, known) ? 80 : 0;
            default -> 0;
        };
    }

    /** 交运输通局 for 交通运输局. */
    private static boolean isReordered(String asked, String known) {
        return known.length() > SHORTEST_WITH_SLIP
                && asked.length() == known.length()
                && Arrays.equals(
                        asked.chars().sorted().toArray(), known.chars().sorted().toArray());
    }

    private static double alike(String asked, String known) {
        if (!shareCharacters(asked, known)) {
            return 0;
        }
        double likeness = 2.0 * COMMON.apply(asked, known) / (asked.length() + known.length());
        return likeness >= LEAST_LIKENESS ? 70 * likeness : 0;
    }

    /** A cheap look before a dear one: nearly all pairs of names have next to nothing in common. */
    private static boolean shareCharacters(String asked, String known) {
        int shared = 0;
        for (int i = 0; i < asked.length(); i++) {
            shared += known.indexOf(asked.charAt(i)) >= 0 ? 1 : 0;
        }
        return 2.0 * shared >= LEAST_LIKENESS * (asked.length() + known.length()) - 0.001;
    }

    private static boolean isWithin(String part, String whole) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < part.length(); i++) {
            found += whole.charAt(i) == part.charAt(found) ? 1 : 0;
        }
        return found == part.length();
    }
}
