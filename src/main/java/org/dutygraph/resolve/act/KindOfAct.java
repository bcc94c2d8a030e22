package org.dutygraph.resolve.act;

/**
 * A kind of act that a duty is, or contains.
 *
 * @param act the kind, such as 行政处罚
 * @param evidence the words of the duty's name that say so
 * @param reason what the kind is, in plain Chinese
 */
public record KindOfAct(String act, String evidence, String reason) {}
