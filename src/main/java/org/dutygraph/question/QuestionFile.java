package org.dutygraph.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutygraph.graph.DescribedCypher;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of the catalogue: a block comment that holds the question's description as YAML, then the statement. */
final class QuestionFile {

    private static final List<String> NEEDED = List.of("group", "title", "about", "question", "columns");
    private static final List<String> NEEDED_OF_PARAMETER = List.of("name", "type", "sample", "zh", "en");
    private static final List<String> NEEDED_OF_COLUMN = List.of("name", "type", "zh", "en");
    /** What questions are about, in the order in which they are listed. */
    static final List<String> GROUPS =
            List.of("reclaimed", "assisted", "performed", "departments", "comparison", "structure", "sources");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,49}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private QuestionFile() {}

    /**
     * The question that a file describes.
     *
     * @throws IllegalArgumentException where the header is missing, is no YAML, or lacks a part
     */
    static Question read(String name, String text) {
        DescribedCypher file = DescribedCypher.of(name, text);
        Map<String, Object> described = new LinkedHashMap<>(file.description());
        requireAll(name, described, NEEDED);
        parts(described, "parameters").forEach(part -> requireAll(name, part, NEEDED_OF_PARAMETER));
        parts(described, "columns").forEach(part -> requireAll(name, part, NEEDED_OF_COLUMN));
        requireWords(name, described);
        requireDifferent(name, parts(described, "parameters"));
        requireDifferent(name, parts(described, "columns"));
        described.putIfAbsent("parameters", List.of());
        described.putIfAbsent("view", View.table.name());
        described.put("name", name);
        described.put("cypher", file.statement());
        return JSON.convertValue(described, Question.class);
    }

    private static List<Map<?, ?>> parts(Map<String, Object> described, String name) {
        List<Map<?, ?>> parts = new ArrayList<>();
        if (described.get(name) instanceof List<?> list) {
            list.forEach(part -> parts.add(part instanceof Map<?, ?> map ? map : Map.of()));
        }
        return parts;
    }

    private static void requireWords(String name, Map<String, Object> described) {
        for (String key : List.of("title", "about", "question")) {
            requireAll(name, described.get(key) instanceof Map<?, ?> words ? words : Map.of(), List.of("zh", "en"));
        }
        if (!GROUPS.contains(String.valueOf(described.get("group")))) {
            throw new IllegalArgumentException(name + ".cypher: group: " + String.join(", ", GROUPS));
        }
    }

    /** A name is how a request and a row say which is meant. */
    private static void requireDifferent(String name, List<Map<?, ?>> parts) {
        Set<String> names = new HashSet<>();
        for (Map<?, ?> part : parts) {
            String each = String.valueOf(part.get("name"));
            if (!NAME.matcher(each).matches() || !names.add(each)) {
                throw new IllegalArgumentException(name + ".cypher: name: " + each);
            }
        }
    }

    private static void requireAll(String name, Map<?, ?> described, List<String> needed) {
        needed.stream().filter(key -> described.get(key) == null).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException(name + ".cypher lacks “" + key + "” in its description");
        });
    }
}
