package org.dutygraph.web;

/**
 * A value that a parameter may have.
 *
 * @param value what the statement is given
 * @param label what people call it
 * @param detail what tells it from others of the same name; empty where nothing has to
 * @param exact whether the text it was looked up by names it fully
 */
public record Choice(String value, String label, String detail, boolean exact) {}
