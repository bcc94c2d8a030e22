package org.dutygraph.resolve.department;

/**
 * A known function that an unknown name may mean; nothing is merged because of it.
 *
 * @param name the unknown name
 * @param function the known function that comes nearest
 * @param score from 0 to 1: the share of characters that both names have in the same order
 * @param reason why, in plain Chinese
 */
public record FunctionProposal(String name, String function, double score, String reason) {}
