/** The gazetteer: official division codes, full and short names, and which place a title means. */
@NullMarked
package org.dutygraph.place;

import org.jspecify.annotations.NullMarked;
