/** Assistants: what programs that speak with people ask by the Model Context Protocol; each feature adds what it answers. */
@NullMarked
package org.dutygraph.assistant;

import org.jspecify.annotations.NullMarked;
