/** Categories of duties. */
@NullMarked
package org.dutygraph.category;

import org.jspecify.annotations.NullMarked;
