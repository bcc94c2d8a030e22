package org.dutygraph.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The places of documents that a person has settled; they win over what the headings say. */
public final class PlaceDecisions {

    private final Map<String, Township> byDocument;
    private final Map<String, DecisionProblem> whereMissing;
    private final List<DecisionProblem> problems;

    /**
     * Decisions.
     *
     * @param whereMissing what is wrong with a document's line where no such document was received
     */
    PlaceDecisions(
            Map<String, Township> byDocument,
            Map<String, DecisionProblem> whereMissing,
            List<DecisionProblem> problems) {
        this.byDocument = Map.copyOf(byDocument);
        this.whereMissing = Map.copyOf(whereMissing);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads the side file: UTF-8 CSV with the columns document and township_code; lines that begin with # are comments. A
     * file that does not exist settles nothing. What is wrong with its content is in {@link #problems()}.
     *
     * @throws IOException if the file exists and cannot be read
     */
    public static PlaceDecisions read(Path file, Gazetteer gazetteer) throws IOException {
        if (Files.notExists(file)) {
            return new PlaceDecisions(Map.of(), Map.of(), List.of());
        }
        return new PlaceDecisionsReader(file, gazetteer).read();
    }

    /** The township settled for a document, by the name of its file. */
    public Optional<Township> townshipOf(String document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /** The documents that are settled. */
    public Set<String> documents() {
        return byDocument.keySet();
    }

    /** The lines that do not count whatever documents there are, in their order. */
    public List<DecisionProblem> problems() {
        return problems;
    }

    /** The lines that do not count where these are the documents, in their order. */
    public List<DecisionProblem> problems(Set<String> received) {
        return Stream.concat(
                        problems.stream(),
                        whereMissing.entrySet().stream()
                                .filter(line -> !received.contains(line.getKey()))
                                .map(Map.Entry::getValue))
                .sorted(Comparator.comparingLong(DecisionProblem::line))
                .toList();
    }
}
