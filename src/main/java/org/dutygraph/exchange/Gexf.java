package org.dutygraph.exchange;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * Writes GEXF 1.3. A node shows its name and the colour it has on the pages; the type of a relationship is its kind, so that
 * several between the same two nodes stay apart. GEXF 1.2, which has no kinds, tells them apart by their ids alone, and lists are
 * text in both.
 */
final class Gexf implements GraphSink {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages-pages", Locale.ROOT);

    private final Xml xml;
    private final boolean former;
    private final Colours colours = Colours.OF_THE_PAGES;

    /**
     * Begins a file.
     *
     * @param former whether it is to be GEXF 1.2 (2011), which networkx before 3 and others know alone
     */
    Gexf(OutputStream out, boolean former) {
        this.xml = new Xml(out);
        this.former = former;
    }

    @Override
    public void begin(GraphShape shape) {
        String space = former ? "http://www.gexf.net/1.2draft" : "http://gexf.net/1.3";
        xml.start("gexf", "xmlns", space, "xmlns:viz", space + "/viz", "version", former ? "1.2" : "1.3")
                .line();
        xml.start("meta");
        xml.start("creator").text("Duty Graph").end();
        xml.start("description").text("Duty Graph " + shape.version()).end();
        xml.end().line();
        xml.start("graph", "defaultedgetype", "directed", "idtype", "string", "mode", "static")
                .line();
        xml.start("attributes", "class", "node").line();
        attribute("type", PropertyType.STRING);
        attribute("key", PropertyType.STRING);
        Attributes.ofNodes(shape).forEach(this::attribute);
        xml.end().line();
        xml.start("attributes", "class", "edge").line();
        Attributes.ofRelationships(shape).forEach(this::attribute);
        xml.end().line();
        xml.start("nodes").line();
    }

    private void attribute(String name, PropertyType type) {
        xml.empty("attribute", "id", name, "title", name, "type", type.gexf()).line();
    }

    @Override
    public void node(Node node) {
        xml.start("node", "id", node.id(), "label", node.name());
        Map<String, Object> values = Attributes.of(node.kind(), node.properties());
        values.put("type", node.kind().label());
        values.put("key", node.key());
        values(values);
        colour(colours.of(node));
        xml.end().line();
    }

    /** By its channels, which every version of GEXF has: readers such as networkx know no other way. */
    private void colour(String hex) {
        xml.empty("viz:color", "r", channel(hex, 1), "g", channel(hex, 3), "b", channel(hex, 5));
    }

    private static String channel(String hex, int from) {
        return String.valueOf(Integer.parseInt(hex.substring(from, from + 2), 16));
    }

    @Override
    public void nodesEnd() {
        xml.end().line().start("edges").line();
    }

    @Override
    public void relationship(Relationship relationship) {
        String type = relationship.kind().type();
        List<String> edge = new ArrayList<>(List.of("id", relationship.id()));
        edge.addAll(List.of("source", relationship.startId(), "target", relationship.endId()));
        if (!former) {
            edge.addAll(List.of("kind", type));
        }
        edge.addAll(List.of("label", word(type)));
        Object weight = relationship.properties().get(Said.WEIGHT);
        if (weight != null) {
            edge.addAll(List.of("weight", weight.toString()));
        }
        xml.start("edge", edge.toArray(String[]::new));
        values(new TreeMap<>(relationship.properties()));
        xml.end().line();
    }

    /** What people read beside an edge: Chinese like the names of nodes, whoever takes the file, so that it is always the same. */
    private static String word(String type) {
        String message = "relation." + type;
        return WORDS.containsKey(message) ? WORDS.getString(message) : type;
    }

    private void values(Map<String, Object> values) {
        if (!values.isEmpty()) {
            xml.start("attvalues");
            values.forEach((name, value) -> xml.empty("attvalue", "for", name, "value", Values.text(value)));
            xml.end();
        }
    }

    @Override
    public void end() {
        xml.close();
    }
}
