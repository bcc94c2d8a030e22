/** What is wrong, or looks wrong, in a list: findings with their evidence; nothing is corrected because of them. */
@NullMarked
package org.dutygraph.resolve.quality;

import org.jspecify.annotations.NullMarked;
