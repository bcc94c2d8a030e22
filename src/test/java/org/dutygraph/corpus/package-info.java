/** Makes duty lists of any number of real townships, with the truth beside them, to try and to measure on. */
@NullMarked
package org.dutygraph.corpus;

import org.jspecify.annotations.NullMarked;
