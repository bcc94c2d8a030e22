/** What all features share on the web: errors, paging, formats. */
@NullMarked
package org.dutygraph.web;

import org.jspecify.annotations.NullMarked;
