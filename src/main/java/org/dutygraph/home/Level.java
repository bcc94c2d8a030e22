package org.dutygraph.home;

import java.util.Locale;

/** By which kind of place the matrix puts duties together, the largest first. */
enum Level {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP;

    /** The word used in addresses, statements and message files, such as {@code county}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
