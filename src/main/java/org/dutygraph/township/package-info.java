/** Townships: their list and one township's counts. */
@NullMarked
package org.dutygraph.township;

import org.jspecify.annotations.NullMarked;
