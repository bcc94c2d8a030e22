/** How bodies that lead duties together form a network: who bridges it, which groups it falls into. */
@NullMarked
package org.dutygraph.resolve.cooperation;

import org.jspecify.annotations.NullMarked;
