package org.dutygraph.resolve.department;

import java.util.Arrays;
import java.util.List;

/**
 * The matters that the name of a bureau lists: 教育和体育局 has 教育 and 体育.
 *
 * @param matters in the name's order, none of them empty, however the name is misspelt; none where the name is not that of a bureau
 */
record MatterList(List<String> matters) {

    private static final List<String> ENDINGS = List.of("局", "委员会");

    MatterList {
        matters = List.copyOf(matters);
    }

    static MatterList of(String function) {
        for (String ending : ENDINGS) {
            if (function.endsWith(ending)) {
                String stem = function.substring(0, function.length() - ending.length());
                return new MatterList(Arrays.stream(stem.split("和", -1))
                        .filter(matter -> !matter.isEmpty())
                        .toList());
            }
        }
        return new MatterList(List.of());
    }

    /** Whether the other list has all these matters, each at the beginning or the end of one of its own, and more besides. */
    boolean isWithin(MatterList other) {
        return !matters.isEmpty() && !equals(other) && matters.stream().allMatch(other::has);
    }

    private boolean has(String matter) {
        return matter.length() > 1
                && matters.stream()
                        .anyMatch(own -> own.equals(matter)
                                || (own.charAt(0) == matter.charAt(0)
                                        && own.startsWith(matter.substring(0, 2))
                                        && Abbreviation.isSubsequence(matter, own)
                                        && own.length() - matter.length() <= 2));
    }
}
