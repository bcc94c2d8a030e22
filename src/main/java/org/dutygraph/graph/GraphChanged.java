package org.dutygraph.graph;

/** An import has come to its end; whoever keeps something that follows from the graph looks again. */
public record GraphChanged() {}
