/** The catalogue: every file in cypher/questions/ is an endpoint. */
@NullMarked
package org.dutygraph.question;

import org.jspecify.annotations.NullMarked;
