/** How the wording of a duty is read: its normal form, its objects and acts, and how rare its characters are. */
@NullMarked
package org.dutygraph.resolve.wording;

import org.jspecify.annotations.NullMarked;
