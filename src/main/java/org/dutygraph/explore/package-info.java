/** The graph to walk in, from any node to its neighbours. */
@NullMarked
package org.dutygraph.explore;

import org.jspecify.annotations.NullMarked;
