/** The five lists laid out anew in each kind of file, as governments publish them, and read again. */
@NullMarked
package org.dutygraph.form;

import org.jspecify.annotations.NullMarked;
