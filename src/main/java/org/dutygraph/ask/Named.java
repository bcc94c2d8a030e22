package org.dutygraph.ask;

import org.jspecify.annotations.Nullable;

/**
 * Something that a text may name and that a parameter may have as its value.
 *
 * @param type the parameter's type: county, township, function, category, act, list, strength, extent
 * @param value what the parameter is given: a code or a name
 * @param label what people call it
 * @param name how the text names it
 * @param within the code of the county it lies in, of a township and of one county's department; else null
 */
record Named(
        String type,
        String value,
        String label,
        String name,
        @Nullable String within) {

    Named called(String other) {
        return new Named(type, value, label, other, within);
    }

    boolean isSameAs(Named other) {
        return type.equals(other.type) && value.equals(other.value);
    }
}
