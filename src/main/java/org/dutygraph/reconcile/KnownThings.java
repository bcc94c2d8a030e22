package org.dutygraph.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.resolve.department.FunctionCatalogue;
import org.dutygraph.resolve.wording.Grams;
import org.dutygraph.resolve.wording.NormalForm;
import org.dutygraph.resolve.wording.Rarity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps what names are compared with until the graph has another version. */
@Component
class KnownThings {

    /** So many names of matters are enough to tell common words from rare ones. */
    private static final int LABELS = 20_000;

    private final Graph graph;
    private final Path gazetteerFolder;
    private final Path decisionsFolder;
    private @Nullable Gazetteer gazetteer;
    private @Nullable Known known;

    KnownThings(
            Graph graph,
            @Value("${dutygraph.gazetteer-folder}") Path gazetteerFolder,
            @Value("${dutygraph.decisions-folder}") Path decisionsFolder) {
        this.graph = graph;
        this.gazetteerFolder = gazetteerFolder;
        this.decisionsFolder = decisionsFolder;
    }

    /** What the graph knows now. */
    synchronized Known now() {
        String version = graph.version().orElse("");
        Known kept = known;
        if (kept == null || version.isEmpty() || !kept.version().equals(version)) {
            kept = read(version);
            known = kept;
        }
        return kept;
    }

    private Known read(String version) {
        try {
            return new Known(
                    version,
                    graph.read("read/reconcile/places", Map.of(), KnownPlace.class),
                    graph.read("read/reconcile/functions", Map.of(), KnownFunction.class),
                    graph.read("read/reconcile/categories", Map.of(), KnownCategory.class),
                    gazetteer(),
                    FunctionCatalogue.read(decisionsFolder),
                    rarity());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the gazetteer or the decisions: " + e.getMessage(), e);
        }
    }

    private Gazetteer gazetteer() throws IOException {
        Gazetteer read = gazetteer;
        if (read == null) {
            read = Gazetteer.read(gazetteerFolder);
            gazetteer = read;
        }
        return read;
    }

    private Rarity rarity() {
        List<Label> labels = graph.read("read/reconcile/labels", Map.of("limit", LABELS), Label.class);
        return new Rarity(labels.stream()
                .map(label -> Grams.of(NormalForm.of(label.label(), List.of())))
                .toList());
    }

    /** What a common duty is called. */
    private record Label(String label) {}
}
