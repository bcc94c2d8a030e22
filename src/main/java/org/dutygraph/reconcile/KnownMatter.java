package org.dutygraph.reconcile;

import java.util.List;

/**
 * A common duty of the graph.
 *
 * @param names how its duties are worded, as far as they were read
 * @param categories their categories
 * @param functions the functions that lead or receive them
 * @param lists the lists they stand in
 * @param duties how many there are
 */
record KnownMatter(
        String id,
        String label,
        List<String> names,
        List<String> categories,
        List<String> functions,
        List<String> lists,
        long duties) {}
