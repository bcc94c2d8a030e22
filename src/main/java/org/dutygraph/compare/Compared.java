package org.dutygraph.compare;

/** A township that is compared, and how many duties each of its lists has. */
record Compared(String code, String name, String county, long basic, long assisted, long reclaimed) {}
