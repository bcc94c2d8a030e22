package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dutygraph.resolve.wording.Token;
import org.dutygraph.resolve.wording.Vocabulary;

/**
 * What two normal forms share and where they differ, by their longest common subsequence.
 *
 * @param common the runs of characters of both, in order
 * @param onlyFirst what the first has and the second lacks, in order
 * @param onlySecond what the second has and the first lacks, in order
 */
record Difference(List<String> common, List<String> onlyFirst, List<String> onlySecond) {

    /** So many characters of each are compared, since time and memory grow with both lengths together. */
    private static final int COMPARED = 1000;

    static Difference of(String one, String other) {
        String a = one.substring(0, Math.min(one.length(), COMPARED));
        String b = other.substring(0, Math.min(other.length(), COMPARED));
        int[][] lengths = lengths(a, b);
        Runs common = new Runs();
        Runs first = new Runs();
        Runs second = new Runs();
        int i = 0;
        int j = 0;
        while (i < a.length() || j < b.length()) {
            if (i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j)) {
                first.close();
                second.close();
                common.add(a.charAt(i++));
                j++;
            } else if (j == b.length() || (i < a.length() && lengths[i + 1][j] >= lengths[i][j + 1])) {
                common.close();
                first.add(a.charAt(i++));
            } else {
                common.close();
                second.add(b.charAt(j++));
            }
        }
        return new Difference(common.closed(), first.closed(), second.closed());
    }

    /** The objects that stand whole in both, the longest first. */
    List<String> commonObjects() {
        return common.stream()
                .flatMap(run -> Vocabulary.tokens(run).stream())
                .filter(token -> token.kind() == Token.Kind.OBJECT)
                .map(token -> token.text().replaceAll("[,;。:()]", ""))
                .filter(text -> text.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt((String text) -> -text.length()))
                .toList();
    }

    private static int[][] lengths(String a, String b) {
        int[][] lengths = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                lengths[i][j] = a.charAt(i) == b.charAt(j)
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static final class Runs {
        private final List<String> runs = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();

        void add(char c) {
            run.append(c);
        }

        void close() {
            String text = run.toString().replaceAll("^[,;。:、]+|[,;。:、]+$", "");
            if (!text.isEmpty()) {
                runs.add(text);
            }
            run.setLength(0);
        }

        List<String> closed() {
            close();
            return List.copyOf(runs);
        }
    }
}
