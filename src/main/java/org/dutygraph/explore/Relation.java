package org.dutygraph.explore;

/** A type of relationship, such as PERFORMS. */
record Relation(String type) {}
