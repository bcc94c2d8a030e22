package org.dutygraph.resolve.quality;

import org.dutygraph.dutylist.ListKind;

/**
 * The same matter's text in another township.
 *
 * @param line 1-based, in its own file
 * @param excerpt its words at the same place
 */
public record Twin(String file, String township, ListKind list, int number, int line, String excerpt) {

    static Twin of(QualityRow row, String excerpt) {
        return new Twin(
                row.file(),
                row.township().code(),
                row.row().list(),
                row.row().number(),
                row.row().line(),
                excerpt);
    }
}
