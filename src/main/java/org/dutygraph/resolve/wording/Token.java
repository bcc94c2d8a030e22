package org.dutygraph.resolve.wording;

/**
 * A word of a name, or a run of characters between words.
 *
 * @param text its characters
 * @param kind what it says
 */
public record Token(String text, Kind kind) {

    /** What a word says. */
    public enum Kind {
        /** nothing about the matter: 负责, 做好, 工作 */
        FILLER,
        /** what is done: 处罚, 审批, 管护 */
        ACT,
        /** what it is done to */
        OBJECT
    }
}
