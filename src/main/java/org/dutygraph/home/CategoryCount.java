package org.dutygraph.home;

import org.dutygraph.web.Matrix;

/**
 * How many duties of a list a place has in a category.
 *
 * @param code the place's: a township's, or that of what it is in
 * @param townships how many there have lists
 */
record CategoryCount(String list, String category, String code, String name, long townships, long duties) {

    /** Larger places are no darker for their size: it is the mean of their townships that is shaded. */
    Matrix.Count inMatrix() {
        return new Matrix.Count(category, new Matrix.Head(list + "-" + code, name, list), duties, townships);
    }
}
