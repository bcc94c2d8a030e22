/** Which duties of different townships are the same matter: groups, relations and doubts, each with its reason. */
@NullMarked
package org.dutygraph.resolve.common;

import org.jspecify.annotations.NullMarked;
