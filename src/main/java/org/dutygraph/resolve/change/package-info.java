/** What is otherwise in one list than in another: of the same township at another time, or of another township. */
@NullMarked
package org.dutygraph.resolve.change;

import org.jspecify.annotations.NullMarked;
