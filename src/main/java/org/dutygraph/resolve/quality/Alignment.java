package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;

/** Lays two texts side by side by the fewest changes of characters. */
final class Alignment {

    /** Of ten characters at most one may differ. */
    private static final double NEARLY_IDENTICAL = 0.1;

    private Alignment() {}

    /** Where one Chinese character has taken another's place; none where the texts are not nearly identical. */
    static List<Substitution> of(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) > longest * NEARLY_IDENTICAL) {
            return List.of();
        }
        int[][] cost = costs(one, other);
        return cost[one.length()][other.length()] > longest * NEARLY_IDENTICAL
                ? List.of()
                : substitutions(one, other, cost);
    }

    private static int[][] costs(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(one, other, cost, i, j);
            }
        }
        return cost;
    }

    private static int least(String one, String other, int[][] cost, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        return Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    }

    private static List<Substitution> substitutions(String one, String other, int[][] cost) {
        List<Substitution> found = new ArrayList<>();
        int i = one.length();
        int j = other.length();
        while (i > 0 && j > 0) {
            boolean equal = one.charAt(i - 1) == other.charAt(j - 1);
            if (cost[i][j] == cost[i - 1][j - 1] + (equal ? 0 : 1)) {
                if (!equal && stands(one, i - 1, other, j - 1)) {
                    found.add(new Substitution(i - 1, j - 1));
                }
                i--;
                j--;
            } else if (cost[i][j] == cost[i - 1][j] + 1) {
                i--;
            } else {
                j--;
            }
        }
        return found;
    }

    /** Both are Chinese characters, and two on each side are the same, so that it is one character and not a rewording. */
    private static boolean stands(String one, int i, String other, int j) {
        return Character.isIdeographic(one.charAt(i))
                && Character.isIdeographic(other.charAt(j))
                && same(one, i - 2, i, other, j - 2)
                && same(one, i + 1, i + 3, other, j + 1);
    }

    private static boolean same(String one, int from, int to, String other, int start) {
        int first = Math.max(from, Math.max(0, from - start));
        for (int i = Math.max(0, first); i < Math.min(to, one.length()); i++) {
            int j = i - from + start;
            if (j < 0 || j >= other.length() || one.charAt(i) != other.charAt(j)) {
                return false;
            }
        }
        return true;
    }
}
