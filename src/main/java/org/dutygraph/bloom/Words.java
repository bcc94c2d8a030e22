package org.dutygraph.bloom;

/** The same text in Chinese and in English. */
record Words(String zh, String en) {}
