/**
 * Turns a file as it was published (text, Word, Excel, web page, PDF) into the one table form that the reader of duty lists
 * reads: lines of text, rows of tables with bars between their cells, each with the place where it stands.
 */
@NullMarked
package org.dutygraph.form;

import org.jspecify.annotations.NullMarked;
