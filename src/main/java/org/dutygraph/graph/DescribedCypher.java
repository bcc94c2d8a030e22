package org.dutygraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A statement that says what it is for: a block comment that holds a description as YAML, then the statement.
 *
 * @param description the comment's keys and values, in their order
 * @param statement what follows the comment
 */
public record DescribedCypher(Map<String, Object> description, String statement) {

    private static final Pattern HEADER = Pattern.compile("\\A\\s*/\\*(.*?)\\*/(.*)\\z", Pattern.DOTALL);

    /**
     * Reads a file's text.
     *
     * @param name what the file is called in a complaint, without {@code .cypher}
     * @throws IllegalArgumentException where it does not begin with a comment
     */
    public static DescribedCypher of(String name, String text) {
        Matcher parts = HEADER.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(name + ".cypher does not begin with a comment that describes it");
        }
        Map<String, Object> description = new Yaml(new SafeConstructor(new LoaderOptions())).load(parts.group(1));
        return new DescribedCypher(
                new LinkedHashMap<>(description), parts.group(2).strip());
    }

    /** Reads the statement of a name, such as {@code questions/still-borne}. */
    public static DescribedCypher named(String name) {
        return of(name, NamedCypher.text(name));
    }
}
