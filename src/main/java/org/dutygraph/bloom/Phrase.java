package org.dutygraph.bloom;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.graph.NamedCypher;
import org.jspecify.annotations.Nullable;

/**
 * A search phrase: a file of {@code cypher/bloom/phrases/}.
 *
 * @param name the file's name without {@code .cypher}
 * @param phrase what people type, with {@code $name} for each parameter
 * @param about what it shows; the title of its question where it has one and says nothing else
 * @param question the question of the catalogue that it draws; null where there is none
 * @param parameters in the order in which the phrase names them
 * @param cypher the statement; it returns paths
 */
record Phrase(
        String name,
        String phrase,
        Words about,
        @Nullable String question,
        @Nullable List<Parameter> parameters,
        String cypher) {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    @Override
    public List<Parameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** The phrase with values in the places of its parameters; a parameter without a value stays. */
    String filled(Map<String, String> values) {
        return fill(phrase, values);
    }

    static String fill(String text, Map<String, String> values) {
        return PARAMETER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** A value for each parameter that gives an answer on the five lists. */
    Map<String, String> samples() {
        return parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::sample));
    }

    /**
     * A value that people give.
     *
     * @param type as Bloom calls it; text where nothing is said
     * @param sample a value that gives an answer on the five lists
     * @param values the label and property whose values are suggested, such as {@code County.name}
     * @param query the statement of {@code cypher/bloom/suggestions/} whose values are suggested
     */
    record Parameter(
            String name,
            @Nullable String type,
            String sample,
            @Nullable String values,
            @Nullable String query) {

        String dataType() {
            return type == null ? "String" : type;
        }

        @Nullable
        String suggestionLabel() {
            return values == null ? null : values.substring(0, values.indexOf('.'));
        }

        @Nullable
        String suggestionProperty() {
            return values == null ? null : values.substring(values.indexOf('.') + 1);
        }

        @Nullable
        String suggestionQuery() {
            return query == null ? null : NamedCypher.text("bloom/suggestions/" + query);
        }
    }
}
