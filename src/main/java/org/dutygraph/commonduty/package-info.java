/** Common duties: one matter in all townships side by side. */
@NullMarked
package org.dutygraph.commonduty;

import org.jspecify.annotations.NullMarked;
