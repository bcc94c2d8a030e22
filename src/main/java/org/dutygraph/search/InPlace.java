package org.dutygraph.search;

import org.jspecify.annotations.Nullable;

/**
 * What is searched for, and where.
 *
 * @param words without the place
 * @param place the name of a county or a township; null for anywhere
 * @param code the place's code; {@link Lookup#ANYWHERE} for anywhere
 */
record InPlace(String words, @Nullable String place, String code) {

    static InPlace anywhere(String words) {
        return new InPlace(words, null, Lookup.ANYWHERE);
    }

    /** Whether a hit is of the place. */
    boolean holds(Hit hit) {
        return place == null || hit.counties().contains(place) || place.equals(hit.township());
    }
}
