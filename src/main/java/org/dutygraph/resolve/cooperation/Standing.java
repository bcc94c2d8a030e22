package org.dutygraph.resolve.cooperation;

/**
 * A body's standing in the network.
 *
 * @param id the body
 * @param betweenness the share of pairs of other bodies whose shortest chain of cooperation passes through it, 0 to 1; a
 *     pair with several shortest chains counts by the share of them
 * @param community the group it belongs to, numbered from 1, the largest first
 */
public record Standing(String id, double betweenness, int community) {}
