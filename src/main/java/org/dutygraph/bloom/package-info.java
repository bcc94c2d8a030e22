/** Neo4j's own tools: a perspective for Bloom and Explore, links into it, and saved scripts and a guide for Neo4j Browser. */
@NullMarked
package org.dutygraph.bloom;

import org.jspecify.annotations.NullMarked;
