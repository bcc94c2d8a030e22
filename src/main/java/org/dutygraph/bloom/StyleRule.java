package org.dutygraph.bloom;

import java.util.List;

/**
 * A rule of a perspective by which a property decides on colour or size; the keys that a kind of rule does not use are
 * empty, as in Bloom's own files.
 */
record StyleRule(
        String id,
        String type,
        String basedOn,
        String condition,
        String conditionValue,
        String color,
        double size,
        boolean applyColor,
        boolean applySize,
        double minSize,
        double maxSize,
        String minColor,
        String midColor,
        String maxColor,
        String minPoint,
        String maxPoint,
        String minSizeValue,
        String maxSizeValue,
        String minColorValue,
        String maxColorValue,
        List<Object> valuesMapper,
        List<Object> existingValues) {

    /** A colour or size for one value. */
    static StyleRule single(String id, String basedOn, String value, Appearance.Rule rule, String color) {
        double size = rule.size() == null ? 1 : rule.size();
        return new StyleRule(
                id,
                "single",
                basedOn,
                rule.holds() ? "is-true" : "equals",
                value,
                color,
                size,
                rule.hue() != null,
                rule.size() != null,
                1,
                1,
                color,
                color,
                color,
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of());
    }

    /** A size that grows with a number. */
    static StyleRule range(String id, String basedOn, Appearance.Rule rule, String color) {
        String from = Integer.toString(rule.from());
        String to = Integer.toString(rule.to());
        return new StyleRule(
                id,
                "range",
                basedOn,
                "between",
                "",
                color,
                1,
                false,
                true,
                rule.smallest(),
                rule.largest(),
                color,
                color,
                color,
                from,
                to,
                from,
                to,
                "",
                "",
                List.of(),
                List.of());
    }
}
