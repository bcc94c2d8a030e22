/** What a reader has marked, as a table, a graph and a citation; the address holds it all. */
@NullMarked
package org.dutygraph.collection;

import org.jspecify.annotations.NullMarked;
