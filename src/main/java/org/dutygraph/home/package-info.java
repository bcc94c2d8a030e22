/** The first page: what is loaded and where to go; and the page about the method. */
@NullMarked
package org.dutygraph.home;

import org.jspecify.annotations.NullMarked;
