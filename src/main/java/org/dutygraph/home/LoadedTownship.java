package org.dutygraph.home;

import org.jspecify.annotations.Nullable;

/**
 * A township whose lists are loaded.
 *
 * @param basic how many duties it performs
 * @param assisted how many it assists with
 * @param reclaimed how many it has been relieved of
 * @param date the month of the document, such as 2025-07; none where the document gives none
 */
record LoadedTownship(
        String code,
        String name,
        String countyCode,
        String county,
        String prefecture,
        long basic,
        long assisted,
        long reclaimed,
        String document,
        @Nullable String date) {}
