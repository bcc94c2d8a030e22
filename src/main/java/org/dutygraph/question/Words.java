package org.dutygraph.question;

/** The same text in Chinese and in English. */
public record Words(String zh, String en) {}
