/** The job on this machine's cores, beside the application on the same documents; run by {@code mvn -Pspark}. */
@NullMarked
package org.dutygraph.spark;

import org.jspecify.annotations.NullMarked;
