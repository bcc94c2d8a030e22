/** Reads one document into duty rows and problems; knows no Spring and no Neo4j. */
@NullMarked
package org.dutygraph.dutylist;

import org.jspecify.annotations.NullMarked;
