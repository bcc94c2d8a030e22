/** What kind of act a duty is: 行政处罚, 行政许可 and so on, by a table of rules. */
@NullMarked
package org.dutygraph.resolve.act;

import org.jspecify.annotations.NullMarked;
