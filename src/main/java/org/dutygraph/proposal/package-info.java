/** Mistakes that visitors report, and what the administrator says to each. */
@NullMarked
package org.dutygraph.proposal;

import org.jspecify.annotations.NullMarked;
