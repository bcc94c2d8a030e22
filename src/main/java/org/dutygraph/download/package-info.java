/** Everything as files to take away: tables, the graph in other tools' formats, all in one zip; made while they are sent. */
@NullMarked
package org.dutygraph.download;

import org.jspecify.annotations.NullMarked;
