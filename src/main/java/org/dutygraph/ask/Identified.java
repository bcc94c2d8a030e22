package org.dutygraph.ask;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dutygraph.graph.Graph;
import org.springframework.stereotype.Component;

/** Finds the thing that a pasted code or id belongs to. */
@Component
class Identified {

    /** Every code and id has a digit, and none has a blank; names without either need not be looked up. */
    private static final Pattern POSSIBLE = Pattern.compile("(?=\\S*\\d)\\S+");

    private final Graph graph;

    Identified(Graph graph) {
        this.graph = graph;
    }

    /** The thing of which the text is the code or id. */
    Optional<Suggestion> by(String text) {
        return POSSIBLE.matcher(text).matches()
                ? graph.readOne("read/ask/thing", Map.of("id", text), Thing.class)
                        .map(Thing::suggestion)
                : Optional.empty();
    }
}
