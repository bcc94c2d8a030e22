package org.dutygraph.resolve.department;

/**
 * A department's role in a row, with the words that say so.
 *
 * @param role what it is to the duty
 * @param evidence the row's own words; for one that is only named, its name as printed
 */
public record SaidRole(Role role, String evidence) {}
