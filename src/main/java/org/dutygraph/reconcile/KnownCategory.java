package org.dutygraph.reconcile;

/**
 * A category of the graph.
 *
 * @param duties how many duties are in it
 */
record KnownCategory(String name, long duties) {}
