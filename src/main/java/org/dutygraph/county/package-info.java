/** Counties: their townships, departments and what was taken back. */
@NullMarked
package org.dutygraph.county;

import org.jspecify.annotations.NullMarked;
