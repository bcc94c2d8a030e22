package org.dutygraph.web;

/**
 * That the administrator has accepted what a visitor said of two duties. Whoever keeps decisions makes it one.
 *
 * @param decision same or different
 * @param a the id of one duty
 * @param b the id of the other
 * @param reason the visitor's words
 */
public record AcceptedDecision(String decision, String a, String b, String reason) {}
