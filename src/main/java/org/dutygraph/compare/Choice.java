package org.dutygraph.compare;

/** A township that can be compared. */
record Choice(String code, String name) {}
