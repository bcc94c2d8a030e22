/** Reads, resolves, writes, derives and checks, and reports on it. */
@NullMarked
package org.dutygraph.load;

import org.jspecify.annotations.NullMarked;
