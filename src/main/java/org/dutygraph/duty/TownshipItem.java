package org.dutygraph.duty;

/** One of the things a township has to do where it assists. */
record TownshipItem(String item) {}
