/** The only package that knows Neo4j: the driver, the embedded server, the schema, named Cypher to rows. */
@NullMarked
package org.dutygraph.graph;

import org.jspecify.annotations.NullMarked;
