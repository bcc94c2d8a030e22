package org.dutygraph.bloom;

/**
 * A way in which relationships run.
 *
 * @param source the label they come from
 * @param target the label they go to
 * @param count how many there are
 */
record Segment(String source, String relationshipType, String target, long count) {}
