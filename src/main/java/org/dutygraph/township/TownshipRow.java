package org.dutygraph.township;

import org.jspecify.annotations.Nullable;

/**
 * A township in the list of townships.
 *
 * @param code nine digits, or county and name where the gazetteer does not list it
 * @param basic how many duties it performs
 * @param assisted how many it assists with
 * @param reclaimed how many it has been relieved of
 * @param document the document that says so
 * @param date the month of the document, such as 2025-07; none where the document gives none
 */
record TownshipRow(
        String code,
        String name,
        String countyCode,
        String county,
        String prefectureCode,
        String prefecture,
        String provinceCode,
        String province,
        long basic,
        long assisted,
        long reclaimed,
        String document,
        @Nullable String date) {}
