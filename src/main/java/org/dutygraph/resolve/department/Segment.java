package org.dutygraph.resolve.department;

/**
 * A piece of a cell as its layout sets it apart: a section's heading (一、…), or an item with or without a number.
 *
 * @param kind what it is
 * @param text the text without its number
 */
record Segment(Kind kind, String text) {

    enum Kind {
        SECTION,
        ITEM
    }
}
