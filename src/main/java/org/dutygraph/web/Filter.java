package org.dutygraph.web;

import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed by.
 *
 * @param name the parameter's name, in the address and in the statements
 * @param kind what {@code cypher/parameter/<kind>.cypher} looks its value up as; null for any text
 * @param text what the request says; null or blank where it does not narrow the list
 */
public record Filter(
        String name, @Nullable String kind, @Nullable String text) {

    /** By a value that is looked up as what the parameter is called. */
    public static Filter of(String name, @Nullable String text) {
        return new Filter(name, name, text);
    }

    /** By a text. */
    public static Filter byText(String name, @Nullable String text) {
        return new Filter(name, null, text);
    }

    @Nullable
    String value(KnownValues known) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (kind != null) {
            return known.meant(name, kind, text.strip()).value();
        }
        KnownValues.refuseLong(name, text);
        return text.strip();
    }
}
