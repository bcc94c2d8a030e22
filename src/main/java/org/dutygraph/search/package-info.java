/** Full-text search across duties and departments. */
@NullMarked
package org.dutygraph.search;

import org.jspecify.annotations.NullMarked;
