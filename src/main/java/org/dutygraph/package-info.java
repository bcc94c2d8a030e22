/** Wiring only: starts the application. */
@NullMarked
package org.dutygraph;

import org.jspecify.annotations.NullMarked;
