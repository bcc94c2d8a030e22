/** Functions: what one sort of office does, county by county. */
@NullMarked
package org.dutygraph.function;

import org.jspecify.annotations.NullMarked;
