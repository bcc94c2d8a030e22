package org.dutygraph.resolve.common;

/**
 * Two common duties that are not the same matter but share something.
 *
 * @param from the id of one
 * @param to the id of the other
 * @param kind how the first stands to the second
 * @param score how sure it is, from 0 to 1
 * @param reason why, in Chinese
 */
public record Relation(String from, String to, Kind kind, double score, String reason) {

    /** How one matter stands to another. */
    public enum Kind {
        /** the first is a part of the second */
        NARROWER,
        /** both have a part in common */
        OVERLAPS
    }
}
