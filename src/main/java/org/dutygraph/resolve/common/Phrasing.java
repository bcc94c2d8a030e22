package org.dutygraph.resolve.common;

import java.util.Set;
import org.dutygraph.resolve.wording.Wording;

/**
 * All duties of one kind of list that have the same normal form.
 *
 * @param index its place among the phrasings, in the order of kind and normal form
 * @param basic whether they are basic duties, which are long bundles, or assisted and reclaimed ones, which are single matters
 * @param wording the normal form
 * @param functions the functions of all departments that lead or receive them
 * @param duties how many duties there are
 */
record Phrasing(int index, boolean basic, Wording wording, Set<String> functions, int duties) {

    Phrasing {
        functions = Set.copyOf(functions);
    }

    String text() {
        return wording.text();
    }
}
