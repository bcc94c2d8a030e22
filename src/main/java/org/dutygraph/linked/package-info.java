/**
 * The graph as linked data: each thing by its address, all of it as a file, and the words that are used for it. What of the graph
 * becomes which statement is said in {@code cypher/linked/}, a file for each kind of thing: a column is a property, and its
 * name says how its values are to be taken ({@code @zh}: words in Chinese; {@code ^^xsd:gYearMonth}: of that type).
 */
@NullMarked
package org.dutygraph.linked;

import org.jspecify.annotations.NullMarked;
