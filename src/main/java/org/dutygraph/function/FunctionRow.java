package org.dutygraph.function;

/**
 * A function in the list of functions.
 *
 * @param departments in how many places there is a department of it
 * @param leads how many assisted duties those lead
 * @param reclaims how many duties they have taken back
 */
record FunctionRow(String name, long departments, long leads, long reclaims) {}
