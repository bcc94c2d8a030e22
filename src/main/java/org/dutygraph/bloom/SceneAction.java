package org.dutygraph.bloom;

import java.util.List;
import org.dutygraph.graph.DescribedCypher;
import org.dutygraph.graph.NamedCypher;
import tools.jackson.databind.json.JsonMapper;

/**
 * A statement about what is selected in Bloom: a file of {@code cypher/bloom/scene-actions/}, to be pasted there.
 *
 * @param categories the labels of the nodes it is for; empty where it is for relationships
 */
record SceneAction(String name, Words title, Words about, List<String> categories, String cypher) {

    private static final JsonMapper JSON = new JsonMapper();

    static List<SceneAction> all() {
        return NamedCypher.namesIn("bloom/scene-actions").stream()
                .map(SceneAction::read)
                .toList();
    }

    private static SceneAction read(String name) {
        DescribedCypher file = DescribedCypher.named(name);
        file.description().put("name", name.substring(name.lastIndexOf('/') + 1));
        file.description().put("cypher", file.statement());
        return JSON.convertValue(file.description(), SceneAction.class);
    }
}
