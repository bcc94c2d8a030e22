/** Which departments a row names, which function each has, and which of the row's items belongs to each of them. */
@NullMarked
package org.dutygraph.resolve.department;

import org.jspecify.annotations.NullMarked;
