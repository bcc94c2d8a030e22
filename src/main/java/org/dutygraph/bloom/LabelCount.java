package org.dutygraph.bloom;

/** How many nodes have a label. */
record LabelCount(String label, long count) {}
