/** Which reclaimed duties assisted and basic duties still contain, with the words that say so. */
@NullMarked
package org.dutygraph.resolve.borne;

import org.jspecify.annotations.NullMarked;
