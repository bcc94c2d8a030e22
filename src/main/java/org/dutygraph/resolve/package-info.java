/** Which departments and which duties are the same: judgements with their reasons. */
@NullMarked
package org.dutygraph.resolve;

import org.jspecify.annotations.NullMarked;
