/** Search by words and by meaning across duties, their responsibility items, common duties, departments, functions, places and categories. */
@NullMarked
package org.dutygraph.search;

import org.jspecify.annotations.NullMarked;
