package org.dutygraph.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cites answers and pages as they are today. */
@Component
public class Citing {

    private final Graph graph;

    Citing(Graph graph) {
        this.graph = graph;
    }

    /** The citation, with the state of the data and the day. */
    public Citation of(Citation.Cited cited) {
        return of(List.of(cited)).get(0);
    }

    /** Several, each as it is today. */
    public List<Citation> of(List<Citation.Cited> all) {
        String version = version().orElse(null);
        return all.stream().map(cited -> citation(cited, version)).toList();
    }

    private static Citation citation(Citation.Cited cited, @Nullable String version) {
        String state = AsOf.date()
                .map(date -> Objects.requireNonNullElse(version, "不详") + "（截至 " + date + " 的清单）")
                .orElse(version);
        return Citation.of(cited, state, LocalDate.now(ZoneId.systemDefault()));
    }

    /** The graph's version; none before there is one. */
    public Optional<String> version() {
        return graph.version();
    }
}
