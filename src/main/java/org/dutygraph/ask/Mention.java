package org.dutygraph.ask;

import java.util.List;

/**
 * A place of a text that names something.
 *
 * @param exact whether nothing else can be meant
 * @param others what else of the same kind is called so; a prefecture's name means each of its counties
 * @param from where it begins in the text
 * @param to where it ends
 */
record Mention(Named named, boolean exact, List<Named> others, int from, int to) {

    Mention(Named named, int from, int to) {
        this(named, true, List.of(), from, to);
    }

    boolean is(String type) {
        return named.type().equals(type);
    }
}
