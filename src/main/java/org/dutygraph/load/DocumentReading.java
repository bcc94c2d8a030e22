package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.place.DecisionProblem;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.PlaceDecisions;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.act.ActRules;
import org.dutygraph.resolve.department.FunctionCatalogue;

/** Reads documents by the rules of one import: the code, the gazetteer and the curated decisions. */
final class DocumentReading {

    private final DutyListReader reader = new DutyListReader();
    private final Gazetteer gazetteer;
    private final PlaceDecisions decisions;
    private final FunctionCatalogue functions;
    private final ActRules acts;
    private final String rulesVersion;

    private DocumentReading(
            Gazetteer gazetteer,
            PlaceDecisions decisions,
            FunctionCatalogue functions,
            ActRules acts,
            String rulesVersion) {
        this.gazetteer = gazetteer;
        this.decisions = decisions;
        this.functions = functions;
        this.acts = acts;
        this.rulesVersion = rulesVersion;
    }

    /** Reads the rules as they are now. */
    static DocumentReading open(LoadProperties properties) {
        try {
            Gazetteer gazetteer = Gazetteer.read(properties.gazetteerFolder());
            return new DocumentReading(
                    gazetteer,
                    PlaceDecisions.read(properties.decisionsFolder().resolve("places.csv"), gazetteer),
                    FunctionCatalogue.read(properties.decisionsFolder()),
                    ActRules.read(properties.decisionsFolder()),
                    RulesVersion.of(properties.gazetteerFolder(), properties.decisionsFolder()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the gazetteer or the decisions: " + e.getMessage(), e);
        }
    }

    String rulesVersion() {
        return rulesVersion;
    }

    /** The lines of the curated decisions that do not count. */
    List<DecisionProblem> decisionProblems() {
        return decisions.problems();
    }

    ReadDocument read(SourceFile file) {
        DutyList list = reader.read(file.name(), file.content());
        if (list.isRefused()) {
            return new ReadDocument(file, list, Optional.empty(), "", List.of(), list.problems());
        }
        FoundPlace place = decisions
                .townshipOf(file.name())
                .map(FoundPlace::decided)
                .orElseGet(() -> FoundPlace.of(list, gazetteer));
        List<Problem> problems = new ArrayList<>(list.problems());
        place.problem().ifPresent(problems::add);
        return place.township()
                .map(township -> withDuties(file, list, township, place.reason(), problems))
                .orElseGet(() -> new ReadDocument(file, list, Optional.empty(), "", List.of(), problems));
    }

    private ReadDocument withDuties(
            SourceFile file, DutyList list, Township township, String placeReason, List<Problem> problems) {
        DutyFacts.OfDocument facts = DutyFacts.of(list, township, functions, acts);
        problems.addAll(facts.problems());
        return new ReadDocument(file, list, Optional.of(township), placeReason, facts.duties(), problems);
    }
}
