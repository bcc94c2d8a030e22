package org.dutygraph.explore;

/** A relationship between two nodes, by their ids. */
record Edge(String from, String to, String type) {}
