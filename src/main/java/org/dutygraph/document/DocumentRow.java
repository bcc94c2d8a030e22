package org.dutygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * A document.
 *
 * @param name its path below the import folder, with slashes
 * @param title as printed, where somebody has said so; else made of its place
 * @param issuer the government that published it; none where that is not known
 * @param source the address at which it was published; none where that is not known
 * @param retrieved when it was fetched from there; none where that is not known
 * @param date the month it gives, such as 2025-07; none where it gives none
 * @param sha256 of its bytes, as 64 hexadecimal digits
 * @param file the SHA-256 of the file that this is a part of; none where it is a file itself
 * @param duties how many duties it states
 */
record DocumentRow(
        String name,
        String title,
        @Nullable String issuer,
        @Nullable String date,
        @Nullable String source,
        @Nullable String retrieved,
        String sha256,
        @Nullable String file,
        String townshipCode,
        String township,
        String countyCode,
        String county,
        String prefecture,
        long duties) {}
