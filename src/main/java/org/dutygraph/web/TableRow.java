package org.dutygraph.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that says itself what a file has of it, where its components are more than texts. */
public interface TableRow {

    /** By the columns' names as files write them, the same and in the same order in all rows of a table. */
    Map<String, ? extends @Nullable Object> cells();
}
