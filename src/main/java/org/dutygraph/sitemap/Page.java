package org.dutygraph.sitemap;

/** A thing that has a page, by its label and its code, id or name. */
record Page(String kind, String key) {}
