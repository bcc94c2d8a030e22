package org.dutygraph.bloom;

import java.util.List;
import java.util.stream.Collectors;

/** The looks of a perspective as a style sheet for Neo4j Browser. */
final class BrowserStyle {

    private static final String EVERYTHING = """
            node { diameter: 50px; color: #A5ABB6; border-color: #9AA1AC; border-width: 2px; text-color-internal: #FFFFFF; font-size: 10px; }
            relationship { color: #A5ABB6; shaft-width: 1px; font-size: 8px; padding: 3px; text-color-external: #000000; text-color-internal: #FFFFFF; caption: "<type>"; }
            """;
    /** Browser draws nodes of 10 to 80 pixels. */
    private static final double DIAMETER = 20;

    private BrowserStyle() {}

    static String of(Perspective perspective) {
        return EVERYTHING
                + perspective.categories().stream().map(BrowserStyle::node).collect(Collectors.joining())
                + perspective.relationshipTypes().stream()
                        .map(BrowserStyle::relationship)
                        .collect(Collectors.joining());
    }

    private static String node(Perspective.Category category) {
        return "node.%s { color: %s; border-color: %s; text-color-internal: #FFFFFF; diameter: %.0fpx; caption: \"{%s}\"; }\n"
                .formatted(
                        category.labels().get(0),
                        category.color(),
                        category.color(),
                        20 + DIAMETER * Math.min(category.size(), 3),
                        category.captionKeys().get(0));
    }

    private static String relationship(Perspective.RelationshipType type) {
        List<String> captions = type.captionKeys();
        String caption = type.properties().stream()
                .map(Perspective.Property::propertyKey)
                .filter(captions::contains)
                .findFirst()
                .map(property -> "{" + property + "}")
                .orElse("<type>");
        return "relationship.%s { color: %s; shaft-width: %.0fpx; caption: \"%s\"; }\n"
                .formatted(type.name(), type.color(), Math.max(1, type.size()), caption);
    }
}
