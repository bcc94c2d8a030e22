package org.dutygraph.graph;

import java.util.List;
import java.util.Map;

/**
 * What a statement returned.
 *
 * @param columns the names of the columns, in order
 * @param rows a value for each column, in order; null where there is none
 * @param cut whether there were more rows than asked for
 */
public record Table(List<String> columns, List<Map<String, Object>> rows, boolean cut) {}
