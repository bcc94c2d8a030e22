/** Pure functions on administrative Chinese: spaces, widths, mark-up, clauses, name lists. */
@NullMarked
package org.dutygraph.text;

import org.jspecify.annotations.NullMarked;
