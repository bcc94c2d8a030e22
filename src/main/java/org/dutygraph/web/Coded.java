package org.dutygraph.web;

/**
 * A text behind a code that a workbook says in words.
 *
 * @param code such as basic
 */
public record Coded(String code, String text) {}
