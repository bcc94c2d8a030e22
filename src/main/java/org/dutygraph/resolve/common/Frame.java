package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.List;
import org.dutygraph.resolve.wording.Token;
import org.dutygraph.resolve.wording.Vocabulary;

/**
 * Two texts that are one sentence about two things: 受理<b>临时</b>用地方面的投诉举报, 受理<b>设施农业</b>用地方面的投诉举报. What they
 * have in common is the sentence, which any number of matters share. What says nothing about the matter and how the act is put
 * (审核发放, 审查和发放) are not looked at.
 *
 * @param one the things that the first alone names, less what they begin and end with alike
 * @param other those of the second
 * @param sentence how many characters of objects and acts are the same
 */
record Frame(String one, String other, int sentence) {

    /** A sentence is longer than what two names happen to begin or end with. */
    private static final int SHORTEST = 4;
    /** One character may be a slip. */
    private static final int LEAST = 2;
    /** Two names of one thing, such as 低保 and 最低生活保障, have more of their characters in common. */
    private static final double ALIKE = 0.3;

    /** Whether two texts say the same of things that have hardly a character in common. */
    static boolean areTwoThings(String first, String second) {
        List<Token> one = Vocabulary.tokens(first);
        List<Token> other = Vocabulary.tokens(second);
        List<String> things = texts(one, Token.Kind.OBJECT);
        List<String> others = texts(other, Token.Kind.OBJECT);
        int sentence =
                takeCommon(texts(one, Token.Kind.ACT), texts(other, Token.Kind.ACT)) + takeCommon(things, others);
        return trimmed(String.join("", things), String.join("", others), sentence)
                .isOfTwoThings();
    }

    private static List<String> texts(List<Token> tokens, Token.Kind kind) {
        List<String> texts = new ArrayList<>();
        for (Token token : tokens) {
            if (token.kind() == kind) {
                texts.add(token.text());
            }
        }
        return texts;
    }

    /** Takes away what both have; the number of its characters. */
    private static int takeCommon(List<String> one, List<String> other) {
        int taken = 0;
        for (int i = one.size() - 1; i >= 0; i--) {
            if (other.remove(one.get(i))) {
                taken += one.remove(i).length();
            }
        }
        return taken;
    }

    private static Frame trimmed(String one, String other, int sentence) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return new Frame(
                one.substring(start, one.length() - end),
                other.substring(start, other.length() - end),
                sentence + start + end);
    }

    private boolean isOfTwoThings() {
        return sentence >= SHORTEST
                && !one.isEmpty()
                && !other.isEmpty()
                && Math.max(one.length(), other.length()) >= LEAST
                && shared() <= ALIKE;
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
}
