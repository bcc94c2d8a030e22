/** Bulk data as CSV, streamed. */
@NullMarked
package org.dutygraph.download;

import org.jspecify.annotations.NullMarked;
