package org.dutygraph.ask;

/**
 * Something that a person who is typing may want.
 *
 * @param kind what it is: {@code Question}, {@code County}, {@code Township}, {@code Function}, …
 * @param id its code, id or name
 * @param label what people call it; of a question, its sentence
 * @param detail what tells it from others of the same name; empty where nothing has to
 * @param path its page
 */
record Suggestion(String kind, String id, String label, String detail, String path) {}
