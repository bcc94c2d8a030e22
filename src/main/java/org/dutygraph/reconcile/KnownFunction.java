package org.dutygraph.reconcile;

import java.util.List;

/**
 * A function of the graph.
 *
 * @param departments how many departments have it
 * @param correspondents functions that correspond to it elsewhere
 */
record KnownFunction(String name, long departments, List<String> correspondents) {}
