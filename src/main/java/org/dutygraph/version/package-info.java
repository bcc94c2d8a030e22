/** The lists that a township has had, and what is otherwise in one list than in another. */
@NullMarked
package org.dutygraph.version;

import org.jspecify.annotations.NullMarked;
