package org.dutygraph.search;

/**
 * A thing that one way of searching has found.
 *
 * @param kind its label in the graph
 * @param id its id, code or name
 * @param score how well it fits, comparable within one way of searching only
 */
public record Ranked(String kind, String id, double score) {}
