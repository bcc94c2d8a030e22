/**
 * Reads, resolves, writes, derives and checks, and reports on it.
 *
 * <p>A document is a transaction. What follows from all documents is worked out stage by stage, each time from what the graph
 * holds, and written as a difference in transactions of bounded size. While it is worked out, this is held that grows with the
 * whole: of each document what the graph says of it; of each duty its key, name and functions, texts once; of each distinct
 * wording its texts; what a stage has found, and the keys of one kind of facts at a time. The long texts of duties are never held
 * for more than a few thousand of them.
 */
@NullMarked
package org.dutygraph.load;

import org.jspecify.annotations.NullMarked;
