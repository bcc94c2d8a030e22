package org.dutygraph.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes GraphML. Its ids may hold letters, digits and {@code . - _ :} only; any other character of an id is written as its
 * code between underscores there, and the id as it is stands among the data.
 */
final class GraphMl implements GraphSink {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final Xml xml;

    GraphMl(OutputStream out) {
        this.xml = new Xml(out);
    }

    @Override
    public void begin(GraphShape shape) {
        xml.start(
                        "graphml",
                        "xmlns",
                        NAMESPACE,
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance",
                        "xsi:schemaLocation",
                        NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd")
                .line();
        key("n.label", "node", "label", "string");
        key("n.labels", "node", "labels", "string");
        key("n.key", "node", "key", "string");
        Attributes.ofNodes(shape).forEach((name, type) -> key("n." + name, "node", name, type.graphMl()));
        key("e.label", "edge", "label", "string");
        Attributes.ofRelationships(shape).forEach((name, type) -> key("e." + name, "edge", name, type.graphMl()));
        xml.start("graph", "id", "duty-graph", "edgedefault", "directed").line();
        xml.start("desc").text("Duty Graph " + shape.version()).end().line();
    }

    private void key(String id, String owner, String name, String type) {
        xml.empty("key", "id", id, "for", owner, "attr.name", name, "attr.type", type)
                .line();
    }

    @Override
    public void node(Node node) {
        xml.start("node", "id", nameToken(node.id()));
        data("n.label", node.name());
        data("n.labels", ":" + String.join(":", node.labels()));
        data("n.key", node.key());
        data("n.", Attributes.of(node.kind(), node.properties()));
        xml.end().line();
    }

    @Override
    public void nodesEnd() {}

    @Override
    public void relationship(Relationship relationship) {
        xml.start(
                "edge",
                "id",
                nameToken(relationship.id()),
                "source",
                nameToken(relationship.startId()),
                "target",
                nameToken(relationship.endId()));
        data("e.label", relationship.kind().type());
        data("e.", new TreeMap<>(relationship.properties()));
        xml.end().line();
    }

    @Override
    public void end() {
        xml.close();
    }

    private void data(String prefix, Map<String, Object> values) {
        values.forEach((name, value) -> data(prefix + name, Values.text(value)));
    }

    private void data(String key, String value) {
        xml.start("data", "key", key).text(value).end();
    }

    /** One id, one token: an underscore of the id itself is written by its code too. */
    static String nameToken(String id) {
        StringBuilder token = new StringBuilder();
        id.codePoints().forEach(point -> {
            if (isMark(point) || (Character.isLetterOrDigit(point) && Character.isBmpCodePoint(point))) {
                token.appendCodePoint(point);
            } else {
                token.append('_').append(Integer.toHexString(point)).append('_');
            }
        });
        return token.toString();
    }

    private static boolean isMark(int point) {
        return List.of('.', '-', ':').contains((char) point);
    }
}
