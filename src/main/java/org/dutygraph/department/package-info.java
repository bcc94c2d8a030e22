/** Departments, with their functions and loads. */
@NullMarked
package org.dutygraph.department;

import org.jspecify.annotations.NullMarked;
