package org.dutygraph.ask;

/**
 * A place of a text that names something.
 *
 * @param exact whether nothing else can be meant
 * @param from where it begins in the text
 * @param to where it ends
 */
record Mention(Named named, boolean exact, int from, int to) {

    boolean is(String type) {
        return named.type().equals(type);
    }
}
