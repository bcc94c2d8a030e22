package org.dutygraph.bloom;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How things look in Bloom: {@code bloom/appearance.yaml}.
 *
 * @param name what the perspective is called
 * @param categories the kinds of nodes, in the order in which they decide on a node's look
 * @param internal labels that serve the application and are not shown
 */
record Appearance(String name, List<Kind> categories, List<String> internal, List<Link> relationships) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Appearance read() throws IOException {
        try (InputStream in = new ClassPathResource("bloom/appearance.yaml").getInputStream()) {
            Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return JSON.convertValue(content, Appearance.class);
        }
    }

    /**
     * A kind of node.
     *
     * @param captions the properties written on it
     * @param size against 1
     * @param concealed properties that are of no use to a reader
     */
    record Kind(
            String label,
            List<String> captions,
            double size,
            @Nullable List<Rule> rules,
            @Nullable List<String> concealed) {

        @Override
        public List<Rule> rules() {
            return rules == null ? List.of() : rules;
        }

        boolean conceals(String property) {
            return concealed != null && concealed.contains(property);
        }
    }

    /**
     * A look that depends on a property: a hue or size where it equals a text or holds, or a size that grows with it.
     *
     * @param from the value that is drawn {@code smallest}
     * @param to the value that is drawn {@code largest}
     */
    record Rule(
            String property,
            @Nullable String equals,
            boolean holds,
            @Nullable String hue,
            @Nullable Double size,
            int from,
            int to,
            double smallest,
            double largest) {}

    /**
     * A kind of relationship.
     *
     * @param caption the property written on it; its type where there is none
     * @param hidden whether it is left out of every view
     */
    record Link(String type, double size, @Nullable String caption, boolean hidden) {}
}
