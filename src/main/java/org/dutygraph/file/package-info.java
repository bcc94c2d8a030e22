/** Files that are there as a whole or not at all, whatever happens while they are written. */
@NullMarked
package org.dutygraph.file;

import org.jspecify.annotations.NullMarked;
