package org.dutygraph.load;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.TableCorrection;
import org.dutygraph.file.Sha256;
import org.dutygraph.place.DecisionProblem;
import org.dutygraph.place.Township;
import org.jspecify.annotations.Nullable;

/** Reads documents by the rules as they are at one import; several threads may read at once. */
final class DocumentReading {

    private final DutyListReader reader = new DutyListReader();
    private final LoadProperties properties;
    private final Corrections corrections;
    private final String rulesVersion;
    private @Nullable Rules rules;

    DocumentReading(LoadProperties properties) {
        this(properties, Corrections.NONE);
    }

    /** Reads what somebody has said something of, which goes before what has been decided. */
    DocumentReading(LoadProperties properties, Corrections corrections) {
        this.properties = properties;
        this.corrections = corrections;
        this.rulesVersion = RulesVersion.ofAllDocuments(properties.gazetteerFolder(), properties.decisionsFolder());
    }

    /** Reads by rules that somebody else has put together. */
    DocumentReading(LoadProperties properties, Rules rules) {
        this.properties = properties;
        this.corrections = Corrections.NONE;
        this.rulesVersion = "";
        this.rules = rules;
    }

    /**
     * Puts the rules together, which the first document would do otherwise.
     *
     * @throws UncheckedIOException where they cannot be read, so that no document can
     */
    void prepare() {
        rules();
    }

    /** The rules for all documents alike. */
    String rulesVersion() {
        return rulesVersion;
    }

    /** Those that a document is read by: with what has been settled of it alone. */
    String rulesVersion(String document) {
        String place = rules().places().townshipOf(document).map(Township::code).orElse("");
        Map<Integer, TableCorrection> tables = tables(document);
        return place.isEmpty() && tables.isEmpty()
                ? rulesVersion
                : rulesVersion
                        + '-'
                        + Sha256.of((place + tables).getBytes(StandardCharsets.UTF_8))
                                .substring(0, rulesVersion.length());
    }

    /** The lines of the curated places that do not count where these are the documents. */
    List<DecisionProblem> decisionProblems(List<String> documents) {
        Set<String> names = Set.copyOf(documents);
        return Stream.concat(
                        rules().places().problems(names).stream(),
                        rules().tables().problems(properties.decisionsFolder(), names).stream())
                .toList();
    }

    /** What has been decided of the tables of a document. */
    Map<Integer, TableCorrection> tables(String document) {
        return rules().tables().of(document);
    }

    /** Reads the documents in a file: one, or one for each township whose lists it holds. */
    List<ReadDocument> readAll(SourceFile file) {
        try {
            return file.documents().stream().map(this::read).toList();
        } catch (Exception | Error e) {
            return List.of(failed(file, e));
        }
    }

    /** Reads a document; one that brings a rule to fail is refused with the problem that it does. */
    ReadDocument read(SourceFile file) {
        Rules shared = rules();
        try {
            return read(file, shared);
        } catch (Exception | Error e) {
            return failed(file, e);
        }
    }

    private static ReadDocument failed(SourceFile file, Throwable fault) {
        String name = file.name();
        return ReadDocument.refused(
                file, DutyList.unread(name, List.of()), List.of(DocumentFault.problem(name, fault)));
    }

    private ReadDocument read(SourceFile file, Rules shared) {
        DutyList list = reader.read(
                file.name(),
                file.opened(),
                corrections.tables().getOrDefault(file.name(), shared.tables().of(file.name())));
        if (list.isRefused()) {
            return ReadDocument.refused(file, list, list.problems());
        }
        String given = corrections.places().get(file.name());
        FoundPlace place = given != null
                ? FoundPlace.given(given, list, shared.gazetteer())
                : shared.places()
                        .townshipOf(file.name())
                        .map(FoundPlace::decided)
                        .orElseGet(() -> FoundPlace.of(list, shared.gazetteer()));
        List<Problem> problems = new ArrayList<>(list.problems());
        place.problem().ifPresent(problems::add);
        return place.township()
                .map(township -> withDuties(file, list, township, place.reason(), problems, shared))
                .orElseGet(() -> ReadDocument.refused(file, list, problems));
    }

    private ReadDocument withDuties(
            SourceFile file,
            DutyList list,
            Township township,
            String placeReason,
            List<Problem> problems,
            Rules shared) {
        DutyFacts.OfDocument facts = DutyFacts.of(list, township, shared);
        problems.addAll(facts.problems());
        return ReadDocument.of(file, list, township, placeReason, facts, problems);
    }

    /** Read once, when the first document needs them. */
    private synchronized Rules rules() {
        Rules read = rules;
        if (read == null) {
            read = Rules.read(properties);
            rules = read;
        }
        return read;
    }
}
