package org.dutygraph.resolve.department;

import java.util.Map;

/** Tells whether a short name (卫健委) is made of the characters of a full one (卫生健康委员会), in their order. */
final class Abbreviation {

    private static final Map<String, String> ENDINGS = Map.of("委员会", "委", "办公室", "办", "联合会", "联", "常委会", "常委");

    private Abbreviation() {}

    /** Whether all characters of the short text occur in the full one in the same order. */
    static boolean isSubsequence(String part, String full) {
        int found = 0;
        for (int i = 0; i < full.length() && found < part.length(); i++) {
            if (full.charAt(i) == part.charAt(found)) {
                found++;
            }
        }
        return found == part.length();
    }

    /** Whether one name may be short for the other: the same kind of ending, and the rest a sub-sequence of the rest. */
    static boolean mayMean(String name, String full) {
        String ending = ending(full);
        String last = ENDINGS.getOrDefault(ending, ending);
        for (String candidate : new String[] {ending, last}) {
            if (name.endsWith(candidate) && name.length() > candidate.length()) {
                String stem = name.substring(0, name.length() - candidate.length());
                return isSubsequence(stem, full.substring(0, full.length() - ending.length()));
            }
        }
        return false;
    }

    /**
     * Whether a short name has a character of each word of the full one, in their order: 市场监管局 of 市场监督管理局, but not
     * 文化体育局 of 文化体育和旅游局. Words of such names have two characters; a single one at the end (化) may be missing.
     */
    static boolean keepsEachWord(String name, String full) {
        String ending = ending(full);
        String rest = full.substring(0, full.length() - ending.length());
        int at = 0;
        for (String part : rest.split("和", -1)) {
            for (int start = 0; start < part.length(); start += 2) {
                String word = part.substring(start, Math.min(start + 2, part.length()));
                int from = at;
                for (int i = 0; i < word.length(); i++) {
                    at += name.startsWith(word.substring(i, i + 1), at) ? 1 : 0;
                }
                if (at == from && word.length() == 2) {
                    return false;
                }
            }
        }
        return name.substring(at).equals(ending) || name.substring(at).equals(ENDINGS.getOrDefault(ending, ending));
    }

    /** Whether both names begin with the same character, which a true abbreviation nearly always does. */
    static boolean sameBeginning(String name, String full) {
        return name.charAt(0) == full.charAt(0);
    }

    private static String ending(String full) {
        String last = full.substring(full.length() - 1);
        if (last.equals("会") || last.equals("室")) {
            for (String ending : ENDINGS.keySet()) {
                if (full.endsWith(ending)) {
                    return ending;
                }
            }
        }
        return last;
    }

    /** The share of characters that two names have in the same order, from 0 to 1. */
    static double likeness(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return 2.0 * row[other.length()] / (one.length() + other.length());
    }
}
