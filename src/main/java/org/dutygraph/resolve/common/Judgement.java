package org.dutygraph.resolve.common;

import org.dutygraph.resolve.wording.DutyKey;

/**
 * What a person decided about two duties; it wins over every score.
 *
 * @param line the line of the decisions file it stands on, 1-based
 * @param same whether they are the same matter
 * @param a one duty
 * @param b the other
 * @param author who decided
 * @param reason why
 */
public record Judgement(int line, boolean same, DutyKey a, DutyKey b, String author, String reason) {

    /** Whether it is about the same two duties. */
    boolean isAbout(Judgement other) {
        return (a.equals(other.a) && b.equals(other.b)) || (a.equals(other.b) && b.equals(other.a));
    }
}
