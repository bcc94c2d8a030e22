package org.dutygraph.question;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cites answers as they are today. */
@Component
class Citing {

    private final Graph graph;
    private final Sources sources;

    Citing(Graph graph, Sources sources) {
        this.graph = graph;
        this.sources = sources;
    }

    /**
     * The citation of an answer that is found at an address.
     *
     * @param of of how many rows its rows are some; null where they are all
     */
    Citation of(Answer answer, @Nullable Integer of, String address) {
        String version = graph.readOne("read/question/version", Map.of(), Version.class)
                .map(Version::version)
                .orElse(null);
        return Citation.of(answer, of, version, sources.of(answer), address, LocalDate.now(ZoneId.systemDefault()));
    }

    /** The graph's version: the same for the same documents and rules. */
    record Version(@Nullable String version) {}
}
