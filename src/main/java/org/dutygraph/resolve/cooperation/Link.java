package org.dutygraph.resolve.cooperation;

/**
 * Two bodies that lead duties together.
 *
 * @param one the id of one
 * @param other the id of the other
 * @param duties how many duties they lead together; at least 1
 */
public record Link(String one, String other, long duties) {}
