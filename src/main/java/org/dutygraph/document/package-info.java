/** Documents: their list, and their text as received with the cited line marked. */
@NullMarked
package org.dutygraph.document;

import org.jspecify.annotations.NullMarked;
