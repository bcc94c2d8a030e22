package org.dutygraph.home;

/** A province, prefecture or county. */
record Place(String code, String name) {}
