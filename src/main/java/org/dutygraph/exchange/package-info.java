/** The graph as files that other tools read: its shape as the database tells it, its elements one by one, their formats. */
@NullMarked
package org.dutygraph.exchange;

import org.jspecify.annotations.NullMarked;
