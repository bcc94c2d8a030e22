package org.dutygraph.resolve.department;

/**
 * An item that one does who is no department.
 *
 * @param actor the actor as the text names it, such as 承保机构
 */
public record ActorItem(String actor, Item item) {}
