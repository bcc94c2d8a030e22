package org.dutygraph.history;

import org.jspecify.annotations.Nullable;

/**
 * Whether the log is as it was written.
 *
 * @param holds whether each entry is the one that the next one continues, and none was changed
 * @param entries how many entries it has
 * @param last the hash of the last entry, which proves all of them to whoever noted it elsewhere; none of an empty log
 * @param broken the line of the first entry that is not as it was written, from 1 on; none where all hold
 * @param reason {@code content}: the entry is not what its hash says; {@code order}: entries before it are missing or in another
 *     order; {@code unknown}: there is no entry of the hash that was asked for; none where all hold
 */
public record Proof(
        boolean holds,
        long entries,
        @Nullable String last,
        @Nullable Long broken,
        @Nullable String reason) {

    Proof asking(boolean known) {
        return !holds || known ? this : new Proof(false, entries, last, null, "unknown");
    }
}
