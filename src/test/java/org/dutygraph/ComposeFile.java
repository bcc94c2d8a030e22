package org.dutygraph;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A compose file as JSON: anchors and merge keys are resolved, variables stay as they are written. */
record ComposeFile(JsonNode json) {

    static ComposeFile read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return new ComposeFile(JsonMapper.shared().valueToTree(yaml().load(in)));
        }
    }

    static ComposeFile of(String text) {
        return new ComposeFile(JsonMapper.shared().valueToTree(yaml().load(text)));
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }

    JsonNode service(String name) {
        return json.path("services").path(name);
    }
}
