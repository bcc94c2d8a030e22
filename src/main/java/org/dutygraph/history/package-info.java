/** What was received, kept for good, and the log of all changes of the graph, whose entries prove each other. */
@NullMarked
package org.dutygraph.history;

import org.jspecify.annotations.NullMarked;
