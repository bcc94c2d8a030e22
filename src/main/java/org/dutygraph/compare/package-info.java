/** Two to five townships compared, common duty by common duty. */
@NullMarked
package org.dutygraph.compare;

import org.jspecify.annotations.NullMarked;
