/** The manners of the interface for programs: its version in the address, freshness, reading from elsewhere, limits. */
@NullMarked
package org.dutygraph.api;

import org.jspecify.annotations.NullMarked;
