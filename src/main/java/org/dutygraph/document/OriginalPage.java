package org.dutygraph.document;

import java.util.List;
import org.dutygraph.form.Area;

/**
 * A page of a document as it was received, with what was read on it.
 *
 * @param number from 1
 * @param count how many the document has
 * @param quarters how often it is turned to the right by a quarter, so that it can be read
 * @param isWhole whether all of it is shown, and not just what is around the cited cells
 * @param view what of it is shown, in units of a {@value #WIDTH}th of its width: left, top, width and height
 * @param height of the whole, in such units
 * @param rows what was read on it
 */
record OriginalPage(
        int number, int count, int quarters, boolean isWhole, String view, long height, List<OriginalRow> rows) {

    static final int WIDTH = 1000;

    /** Of the whole, in its units. */
    public int width() {
        return WIDTH;
    }

    /**
     * A line of the text as read.
     *
     * @param isMarked whether it is the one that is asked for
     */
    record OriginalRow(long line, boolean isMarked, List<OriginalCell> cells) {

        /** What it says, for readers who do not see it. */
        public String text() {
            return String.join(" ", cells.stream().map(OriginalCell::text).toList());
        }
    }

    /**
     * A cell of a row.
     *
     * @param number from 1
     * @param corners where it stands on the page, as points of a polygon
     * @param isMarked whether it is cited
     */
    record OriginalCell(int number, String text, String corners, boolean isMarked) {

        static String corners(Area area, double height) {
            StringBuilder corners = new StringBuilder();
            area.corners().forEach(corner -> corners.append(Math.round(corner.x() * WIDTH))
                    .append(',')
                    .append(Math.round(corner.y() * height))
                    .append(' '));
            return corners.toString().strip();
        }
    }
}
