package org.dutygraph.bloom;

import java.util.List;
import java.util.Map;
import org.dutygraph.graph.DescribedCypher;
import org.dutygraph.graph.NamedCypher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All search phrases, in the order of their names. */
@Component
class Phrases {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Phrase> all =
            NamedCypher.namesIn("bloom/phrases").stream().map(Phrases::read).toList();

    List<Phrase> all() {
        return all;
    }

    private static Phrase read(String name) {
        DescribedCypher file = DescribedCypher.named(name);
        Map<String, Object> described = file.description();
        described.computeIfAbsent("about", about -> title(String.valueOf(described.get("question"))));
        described.put("name", name.substring(name.lastIndexOf('/') + 1));
        described.put("cypher", file.statement());
        return JSON.convertValue(described, Phrase.class);
    }

    private static Object title(String question) {
        return DescribedCypher.named("questions/" + question).description().getOrDefault("title", "");
    }
}
