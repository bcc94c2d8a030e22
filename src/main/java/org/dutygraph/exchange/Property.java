package org.dutygraph.exchange;

/**
 * A property of nodes of one label, or of relationships of one type.
 *
 * @param required whether all of them have it
 */
public record Property(String name, PropertyType type, boolean required) {}
