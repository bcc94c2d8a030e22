/** Measures the application as a process of its own on generated lists of many townships; run by {@code mvn -Pbenchmark}. */
@NullMarked
package org.dutygraph.benchmark;

import org.jspecify.annotations.NullMarked;
