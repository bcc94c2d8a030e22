package org.dutygraph.resolve.common;

/**
 * A cluster that has become a common duty.
 *
 * @param id its id
 * @param cluster its duties
 * @param label the one that stands for it
 */
record Matter(String id, Cluster cluster, Label label) {}
