/** Answers as of a date: by an application of its own that has just the lists which held then. */
@NullMarked
package org.dutygraph.asof;

import org.jspecify.annotations.NullMarked;
