package org.dutygraph.web;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.ReadAhead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names and words that the graph at hand has, for the examples that pages give: what a page proposes is never answered by
 * "there is no such county". They are read again when the graph has changed.
 */
@Component("graphExamples")
public class GraphExamples implements ReadAhead {

    /** Of each kind so many are known. */
    private static final int MOST = 5;

    private final Graph graph;
    private volatile @Nullable Known known;

    GraphExamples(Graph graph) {
        this.graph = graph;
    }

    @Override
    public void readAhead(BooleanSupplier isWanted) {
        now();
    }

    /** Some values of a kind of parameter, {@code text} and {@code search} among them; none where the graph has none. */
    public List<Choice> of(String kind) {
        return now().byKind().getOrDefault(kind.equals("search") ? "text" : kind, List.of());
    }

    /** What people call the first of a kind; a word of the reader's own choosing where there is none. */
    public String named(String kind) {
        return of(kind).stream()
                .findFirst()
                .map(choice -> kind.equals("text") ? choice.value() : choice.label())
                .orElse("…");
    }

    /** The function of the first of a kind whose values are offices, {@code actor} or {@code partner}. */
    public String functionOf(String kind) {
        return of(kind).stream()
                .findFirst()
                .map(choice -> choice.value().substring(choice.value().indexOf('-') + 1))
                .orElse("…");
    }

    /** The state of the graph that the examples are of. */
    public String version() {
        return now().version();
    }

    private Known now() {
        String version = graph.version().orElse("");
        Known last = known;
        if (last == null || !last.version().equals(version)) {
            last = new Known(
                    version,
                    graph.read("read/web/examples", Map.of("most", MOST), Example.class).stream()
                            .collect(Collectors.groupingBy(
                                    Example::kind, Collectors.mapping(Example::choice, Collectors.toList()))));
            known = last;
        }
        return last;
    }

    /** A row of {@code read/web/examples}. */
    record Example(String kind, String value, String label) {

        Choice choice() {
            return new Choice(value, label, "", true);
        }
    }

    private record Known(String version, Map<String, List<Choice>> byKind) {}
}
