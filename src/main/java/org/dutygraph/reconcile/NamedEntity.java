package org.dutygraph.reconcile;

/**
 * An entity by its key.
 *
 * @param detail what tells it from others of its name; may be empty
 */
record NamedEntity(String key, String name, String detail) {}
