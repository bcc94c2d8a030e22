package org.dutygraph.web;

import java.util.Optional;

/** The one row of a statement that counts. */
public record Total(long total) {

    /** The count; 0 where the statement has no row. */
    public static long of(Optional<Total> row) {
        return row.map(Total::total).orElse(0L);
    }
}
