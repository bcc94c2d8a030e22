package org.dutygraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts of the interface's description, {@code openapi/interface.yaml}, and its examples.
 *
 * @param tags what is found below a part of the interface
 * @param parameters what a parameter of a name is
 * @param entries the parameters of an operation that takes a map of them, by its path, where they are always the same
 * @param files what files there are, by the ending of their names
 * @param examples for each operation the address whose answer its example is
 */
record InterfaceText(
        String title,
        String version,
        String description,
        Licence licence,
        String administrator,
        String problem,
        String unchanged,
        Map<String, String> tags,
        Map<String, String> parameters,
        Map<String, List<String>> entries,
        Map<String, FileKind> files,
        Map<String, String> examples) {

    static InterfaceText read() throws IOException {
        try (InputStream text = new ClassPathResource("openapi/interface.yaml").getInputStream()) {
            return JsonMapper.shared().convertValue(new Yaml().load(text), InterfaceText.class);
        }
    }

    /** The example of an operation: an answer, shortened. */
    static Optional<Object> example(String operation) throws IOException {
        ClassPathResource file = new ClassPathResource("openapi/examples/" + operation + ".json");
        return file.exists()
                ? Optional.of(
                        JsonMapper.shared().readValue(file.getContentAsString(StandardCharsets.UTF_8), Object.class))
                : Optional.empty();
    }

    /** What kind of file is found at a path, by its ending; empty where it is no file that is made row by row. */
    Optional<FileKind> file(String path) {
        return files.entrySet().stream()
                .filter(kind -> path.endsWith("." + kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * A kind of file.
     *
     * @param type its media type
     * @param example how it begins
     */
    record FileKind(String type, String example) {}

    /** The licence. */
    record Licence(String name, String url) {}
}
