package org.dutygraph.resolve.quality;

import java.util.List;

/** Looks for one thing in one row. */
interface RowCheck {

    List<Finding> check(QualityRow row);
}
