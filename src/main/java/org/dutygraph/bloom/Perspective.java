package org.dutygraph.bloom;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A perspective file of Neo4j Bloom in the shape of its version 2.4.0, key by key as Bloom exports it. */
record Perspective(
        String name,
        String id,
        String version,
        long createdAt,
        long lastEditedAt,
        @JsonProperty("isAuto") boolean isAuto,
        @Nullable String parentPerspectiveId,
        List<Category> categories,
        Map<String, List<Property>> labels,
        List<RelationshipType> relationshipTypes,
        Palette palette,
        List<Template> templates,
        List<Object> sceneActions,
        List<String> hiddenRelationshipTypes,
        List<String> hiddenCategories,
        boolean hideUncategorisedData,
        Metadata metadata) {

    /** How the nodes of a label look. */
    record Category(
            int id,
            String name,
            List<String> labels,
            String color,
            double size,
            String icon,
            List<String> captionKeys,
            List<CategoryProperty> properties,
            List<StyleRule> styleRules,
            long createdAt,
            long lastEditedAt) {}

    /** A property as a category shows it, or, where {@code exclude}, does not. */
    record CategoryProperty(String name, boolean exclude, String dataType) {}

    /** A property of a label or relationship type, which is its {@code type}. */
    record Property(String propertyKey, String type, String dataType) {}

    /** How the relationships of a type look. */
    record RelationshipType(
            String id,
            String name,
            String color,
            double size,
            List<String> captionKeys,
            List<Property> properties,
            List<StyleRule> styleRules) {}

    /** The colours that Bloom offers, and which it gives out next. */
    record Palette(List<String> colors, int currentIndex) {}

    /** A search phrase. */
    record Template(
            String id,
            long createdAt,
            String name,
            String text,
            String cypher,
            @JsonProperty("isUpdateQuery") @Nullable Boolean isUpdateQuery,
            boolean hasCypherErrors,
            List<Param> params) {}

    /** A value that a search phrase asks for, and where suggestions for it come from. */
    record Param(
            String name,
            String dataType,
            boolean collapsed,
            @Nullable String suggestionLabel,
            @Nullable String suggestionProp,
            boolean suggestionBoolean,
            @Nullable String cypher) {}

    /** What Bloom has to know of the database. */
    record Metadata(List<PathSegment> pathSegments, List<NativeIndex> indexes, Stats stats) {}

    /** Which labels a relationship type joins. */
    record PathSegment(String source, String relationshipType, String target) {}

    /** An index that suggestions can use. */
    record NativeIndex(String label, String type, List<String> propertyKeys) {}

    /** How many nodes and relationships there are. */
    record Stats(Map<String, Long> labels, Map<String, Long> relationshipTypes) {}
}
