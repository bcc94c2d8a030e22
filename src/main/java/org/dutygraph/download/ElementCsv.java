package org.dutygraph.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutygraph.exchange.Elements;
import org.dutygraph.exchange.NodeKind;
import org.dutygraph.exchange.Property;
import org.dutygraph.exchange.RelationshipKind;
import org.dutygraph.exchange.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the nodes of a kind, or the relationships of one, with the header that {@code neo4j-admin database import} reads. An
 * empty text stands in quotes, so that it is not taken for none; the items of a list stand one a line.
 */
@Component
class ElementCsv {

    /** Stands between the items of a list. */
    static final String BETWEEN_ITEMS = "\n";

    private final Elements elements;

    ElementCsv(Elements elements) {
        this.elements = elements;
    }

    void write(NodeKind kind, OutputStream stream) throws IOException {
        List<Property> properties = kind.propertiesWithoutKey();
        CsvWriter csv = csv(stream);
        csv.writeRecord(header(kind));
        elements.nodes(kind, node -> {
            List<@Nullable String> cells = new ArrayList<>();
            cells.add(node.key());
            add(cells, properties, node.properties());
            cells.add(String.join(BETWEEN_ITEMS, node.labels()));
            csv.writeRecord(cells);
        });
        csv.flush();
    }

    void write(RelationshipKind kind, OutputStream stream) throws IOException {
        CsvWriter csv = csv(stream);
        csv.writeRecord(header(kind));
        elements.relationships(kind, relationship -> {
            List<@Nullable String> cells = new ArrayList<>();
            cells.add(relationship.start());
            cells.add(relationship.end());
            cells.add(kind.type());
            add(cells, kind.properties(), relationship.properties());
            csv.writeRecord(cells);
        });
        csv.flush();
    }

    static List<String> header(NodeKind kind) {
        List<String> header = new ArrayList<>();
        header.add(keyColumn(kind));
        kind.propertiesWithoutKey().forEach(property -> header.add(column(property)));
        header.add(":LABEL");
        return header;
    }

    static List<String> header(RelationshipKind kind) {
        List<String> header = new ArrayList<>();
        header.add(startColumn(kind));
        header.add(endColumn(kind));
        header.add(":TYPE");
        kind.properties().forEach(property -> header.add(column(property)));
        return header;
    }

    static String keyColumn(NodeKind kind) {
        return kind.key() + ":ID(" + kind.label() + ")";
    }

    static String startColumn(RelationshipKind kind) {
        return ":START_ID(" + kind.start().label() + ")";
    }

    static String endColumn(RelationshipKind kind) {
        return ":END_ID(" + kind.end().label() + ")";
    }

    static String column(Property property) {
        return property.name() + ":" + property.type().neo4j();
    }

    private static void add(List<@Nullable String> cells, List<Property> properties, Map<String, Object> values) {
        properties.forEach(property -> {
            Object value = values.get(property.name());
            cells.add(value == null ? null : text(value));
        });
    }

    private static String text(Object value) {
        return value instanceof Collection<?> items
                ? items.stream().map(ElementCsv::item).collect(Collectors.joining(BETWEEN_ITEMS))
                : Values.plain(value);
    }

    /** Nothing within an item may look like the end of one. */
    private static String item(Object item) {
        return Values.plain(item).replace(BETWEEN_ITEMS, " ");
    }

    private static CsvWriter csv(OutputStream stream) {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        return CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(out);
    }
}
