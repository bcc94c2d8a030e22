package org.dutygraph.township;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One township with its document and what its lists hold.
 *
 * @param listed whether the gazetteer lists it
 * @param counts how many duties each list has in each category, in the lists' order
 */
record TownshipProfile(
        String code,
        String name,
        boolean listed,
        String countyCode,
        String county,
        String prefectureCode,
        String prefecture,
        String provinceCode,
        String province,
        Source document,
        List<Count> counts) {

    /**
     * The document.
     *
     * @param date the month it gives, such as 2025-07; none where it gives none
     * @param placeReason how its township was recognised
     */
    record Source(String id, String title, @Nullable String date, String sha256, String placeReason) {}

    /** How many duties a list has in a category; the category is none where the list names none. */
    record Count(String list, @Nullable String category, long duties) {}
}
