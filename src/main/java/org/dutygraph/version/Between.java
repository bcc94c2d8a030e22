package org.dutygraph.version;

import org.jspecify.annotations.Nullable;

/**
 * Where and between which dates an address asks what changed.
 *
 * @param county its name or code; empty for all counties
 * @param from a day, or a month for its last day; empty for the list of each township before the one that held at the latter date
 * @param to a day, or a month for its last day; empty for the current lists
 */
record Between(String county, String from, String to) {

    Between(@Nullable String county, @Nullable String from, @Nullable String to) {
        this.county = stripped(county);
        this.from = stripped(from);
        this.to = stripped(to);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
