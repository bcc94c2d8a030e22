/** Duties: one duty with its departments, document and line. */
@NullMarked
package org.dutygraph.duty;

import org.jspecify.annotations.NullMarked;
