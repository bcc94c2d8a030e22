/** Asking in words: which question of the catalogue a sentence means, and the one box that asks and searches. */
@NullMarked
package org.dutygraph.ask;

import org.jspecify.annotations.NullMarked;
