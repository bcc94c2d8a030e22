package org.dutygraph.bloom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dutygraph.graph.Graph;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the perspective from the database's schema, the search phrases, and how things look on the pages. */
@Component
class Perspectives {

    private static final String VERSION = "2.4.0";
    /** 2026-01-01T00:00:00Z: a fixed time, so that the same graph gives the same file. */
    private static final long MADE = 1_767_225_600_000L;
    /** Ids hold times in milliseconds; those made from names fall within about eleven days after the fixed one. */
    private static final int SPREAD = 1_000_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Graph graph;
    private final Phrases phrases;
    private final Appearance appearance;
    private final Looks looks;

    Perspectives(Graph graph, Phrases phrases, MessageSource messages) throws IOException {
        this.graph = graph;
        this.phrases = phrases;
        this.appearance = Appearance.read();
        this.looks = new Looks(appearance, Hues.read(), messages);
    }

    /** What the perspective is called, and links into it say. */
    String name() {
        return appearance.name();
    }

    /** The perspective as a file to import. */
    String json() {
        return JSON.writeValueAsString(perspective()) + "\n";
    }

    /** The perspective of the database as it is now. */
    Perspective perspective() {
        List<OwnedProperty> ofNodes = graph.read("read/bloom/node-properties", Map.of(), OwnedProperty.class);
        List<OwnedProperty> ofLinks = graph.read("read/bloom/relationship-properties", Map.of(), OwnedProperty.class);
        List<Perspective.Category> categories = looks.categories(ofNodes, MADE);
        return new Perspective(
                name(),
                UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8)).toString(),
                VERSION,
                MADE,
                MADE,
                false,
                null,
                categories,
                labels(ofNodes),
                looks.relationshipTypes(ofLinks),
                palette(categories),
                phrases.all().stream().map(Perspectives::template).toList(),
                List.of(),
                appearance.relationships().stream()
                        .filter(Appearance.Link::hidden)
                        .map(Appearance.Link::type)
                        .toList(),
                List.of(),
                true,
                metadata());
    }

    private Map<String, List<Perspective.Property>> labels(List<OwnedProperty> properties) {
        Map<String, List<Perspective.Property>> labels = new LinkedHashMap<>();
        appearance
                .categories()
                .forEach(kind -> labels.put(kind.label(), Looks.asProperties(Looks.of(kind.label(), properties))));
        return labels;
    }

    private static Perspective.Palette palette(List<Perspective.Category> categories) {
        List<String> colors =
                categories.stream().map(Perspective.Category::color).distinct().toList();
        return new Perspective.Palette(colors, categories.size() % colors.size());
    }

    private static Perspective.Template template(Phrase phrase) {
        long number = MADE + Math.floorMod(phrase.name().hashCode(), SPREAD);
        return new Perspective.Template(
                "tmpl:" + number,
                MADE,
                phrase.about().zh(),
                phrase.phrase(),
                phrase.cypher(),
                null,
                false,
                phrase.parameters().stream().map(Perspectives::param).toList());
    }

    private static Perspective.Param param(Phrase.Parameter parameter) {
        return new Perspective.Param(
                "$" + parameter.name(),
                parameter.dataType(),
                false,
                parameter.suggestionLabel(),
                parameter.suggestionProperty(),
                false,
                parameter.suggestionQuery());
    }

    private Perspective.Metadata metadata() {
        List<String> shown =
                appearance.categories().stream().map(Appearance.Kind::label).toList();
        List<Segment> segments = graph.read("read/bloom/path-segments", Map.of(), Segment.class);
        Map<String, Long> types = new TreeMap<>();
        segments.forEach(segment -> types.merge(segment.relationshipType(), segment.count(), Long::sum));
        Map<String, Long> labels = new TreeMap<>();
        graph.read("read/bloom/label-counts", Map.of(), LabelCount.class).stream()
                .filter(counted -> shown.contains(counted.label()))
                .forEach(counted -> labels.put(counted.label(), counted.count()));
        return new Perspective.Metadata(
                segments.stream()
                        .map(segment -> new Perspective.PathSegment(
                                segment.source(), segment.relationshipType(), segment.target()))
                        .toList(),
                graph.read("read/bloom/indexes", Map.of(), Index.class).stream()
                        .filter(index -> shown.contains(index.label()))
                        .map(index -> new Perspective.NativeIndex(index.label(), "native", index.propertyKeys()))
                        .toList(),
                new Perspective.Stats(labels, types));
    }
}
