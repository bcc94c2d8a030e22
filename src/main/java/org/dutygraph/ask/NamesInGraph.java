package org.dutygraph.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.place.SpokenArea;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The names of the graph as it is now; they are read again when the graph has changed. */
@Component
class NamesInGraph {

    private final Graph graph;
    private final Path gazetteer;
    private volatile @Nullable Known known;

    private volatile @Nullable List<SpokenArea> areas;

    NamesInGraph(Graph graph, @Value("${dutygraph.gazetteer-folder}") Path gazetteer) {
        this.graph = graph;
        this.gazetteer = gazetteer;
    }

    Names now() {
        String version = graph.version().orElse("");
        Known last = known;
        if (last == null || !last.version().equals(version)) {
            last = new Known(version, new Names(names()));
            known = last;
        }
        return last.names();
    }

    private List<Named> names() {
        List<Named> names = new ArrayList<>(graph.read("read/ask/names", Map.of(), Named.class));
        Tables.rows("fixed-names.csv")
                .forEach(row -> names.add(new Named(
                        row.getField("type"),
                        row.getField("value"),
                        row.getField("label"),
                        row.getField("name"),
                        null)));
        names.addAll(NamesOfPlaces.of(areas(), names));
        return names;
    }

    private List<SpokenArea> areas() {
        List<SpokenArea> read = areas;
        if (read == null) {
            try {
                read = SpokenArea.read(gazetteer);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the gazetteer: " + e.getMessage(), e);
            }
            areas = read;
        }
        return read;
    }

    private record Known(String version, Names names) {}
}
