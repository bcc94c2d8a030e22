package org.dutygraph.ask;

/**
 * A thing of the graph that a text goes with.
 *
 * @param kind its label in the graph
 * @param id its code, id or name
 * @param label what people call it
 * @param detail what tells it from others of the same name; empty where nothing has to
 */
record Thing(String kind, String id, String label, String detail) {

    Suggestion suggestion() {
        return new Suggestion(kind, id, label, detail, ThingPages.of(kind, id));
    }
}
