package org.dutygraph.resolve.department;

/**
 * An item that belongs to a department.
 *
 * @param reason why it does, in plain Chinese
 */
public record AssignedItem(Item item, String reason) {}
