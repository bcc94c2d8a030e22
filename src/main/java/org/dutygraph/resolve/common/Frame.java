package org.dutygraph.resolve.common;

import java.util.regex.Pattern;
import org.dutygraph.resolve.wording.Token;
import org.dutygraph.resolve.wording.Vocabulary;

/**
 * Two texts that are one sentence about two things: 受理<b>临时</b>用地方面的投诉举报, 受理<b>设施农业</b>用地方面的投诉举报. What they
 * have in common is the sentence, which any number of matters share.
 *
 * @param one what the first says where they differ
 * @param other what the second says there
 */
record Frame(String one, String other) {

    /** With or without it, a name says the same. */
    private static final Pattern NOTHING_SAID = Pattern.compile("(?:的)?工作$");
    /** A sentence is longer than what two names happen to begin or end with. */
    private static final int SHORTEST = 4;
    /** One character may be a slip. */
    private static final int LEAST = 2;
    /** Two names of one thing, such as 低保 and 最低生活保障, have more of their characters in common. */
    private static final double ALIKE = 0.3;

    /** Whether two texts differ at one place alone, and there name things that have hardly a character in common. */
    static boolean areTwoThings(String first, String second) {
        String one = NOTHING_SAID.matcher(first).replaceFirst("");
        String other = NOTHING_SAID.matcher(second).replaceFirst("");
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        Frame frame = new Frame(one.substring(start, one.length() - end), other.substring(start, other.length() - end));
        return start + end >= SHORTEST && frame.isOfTwoThings();
    }

    private boolean isOfTwoThings() {
        return isThing(one) && isThing(other) && shared() <= ALIKE;
    }

    /** Of the shorter one's characters, the share that the other has, too. */
    private double shared() {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return (double) shorter.chars()
                        .filter(character -> longer.indexOf(character) >= 0)
                        .count()
                / shorter.length();
    }

    private static boolean isThing(String text) {
        return Vocabulary.tokens(text).stream()
                .anyMatch(token ->
                        token.kind() == Token.Kind.OBJECT && token.text().length() >= LEAST);
    }
}
