package org.dutygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * A document.
 *
 * @param name its path below the import folder, with slashes
 * @param date the month it gives, such as 2025-07; none where it gives none
 * @param sha256 of its bytes, as 64 hexadecimal digits
 * @param duties how many duties it states
 */
record DocumentRow(
        String name,
        String title,
        @Nullable String date,
        String sha256,
        String townshipCode,
        String township,
        String countyCode,
        String county,
        String prefecture,
        long duties) {}
