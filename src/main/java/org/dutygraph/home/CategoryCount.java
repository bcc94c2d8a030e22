package org.dutygraph.home;

import org.dutygraph.web.Matrix;

/** How many duties of a list a township has in a category. */
record CategoryCount(String list, String category, String townshipCode, String township, String county, long duties) {

    Matrix.Count inMatrix() {
        return new Matrix.Count(category, new Matrix.Head(list + "-" + townshipCode, township, list), duties);
    }
}
