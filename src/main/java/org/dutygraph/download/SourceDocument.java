package org.dutygraph.download;

import org.jspecify.annotations.Nullable;

/**
 * A document of which the graph is made.
 *
 * @param name the file's
 * @param date as the document gives it; none where it gives none
 */
record SourceDocument(String name, String title, @Nullable String date, String sha256) {}
