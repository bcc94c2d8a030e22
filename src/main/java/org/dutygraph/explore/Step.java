package org.dutygraph.explore;

/** A relationship on a way, in its own direction. */
record Step(String type, Node from, Node to) {}
