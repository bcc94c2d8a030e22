/** The map of the site for search engines: which pages there are, and where they need not look. */
@NullMarked
package org.dutygraph.sitemap;

import org.jspecify.annotations.NullMarked;
