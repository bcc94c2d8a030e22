/** The document quality report: contradictions and slips, each with its evidence. */
@NullMarked
package org.dutygraph.quality;

import org.jspecify.annotations.NullMarked;
