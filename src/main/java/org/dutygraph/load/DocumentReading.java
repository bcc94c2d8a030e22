package org.dutygraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.Heading;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.Place;
import org.dutygraph.place.PlaceResolution;
import org.dutygraph.place.PlaceResolution.Ambiguous;
import org.dutygraph.place.PlaceResolution.Found;
import org.dutygraph.place.PlaceResolution.Unknown;
import org.dutygraph.place.PlaceResolution.Unlisted;
import org.dutygraph.place.Township;

/** Reads a document and finds the township it describes. */
final class DocumentReading {

    private static final String DECIDED = "decided";

    private final DutyListReader reader = new DutyListReader();
    private final Gazetteer gazetteer;
    private final PlaceDecisions decisions;

    DocumentReading(Gazetteer gazetteer, PlaceDecisions decisions) {
        this.gazetteer = gazetteer;
        this.decisions = decisions;
    }

    ReadDocument read(SourceFile file) {
        DutyList list = reader.read(file.name(), file.content());
        if (list.isRefused()) {
            return new ReadDocument(file, list, Optional.empty(), "", list.problems());
        }
        return decisions
                .township(file.name())
                .map(township -> new ReadDocument(file, list, Optional.of(township), DECIDED, list.problems()))
                .orElseGet(() -> withPlace(file, list));
    }

    private ReadDocument withPlace(SourceFile file, DutyList list) {
        List<String> headings = list.headings().stream().map(Heading::text).toList();
        PlaceResolution place = gazetteer.resolve(headings);
        if (place instanceof Found found) {
            return new ReadDocument(
                    file, list, Optional.of(found.township()), found.reason().code(), list.problems());
        }
        Problem problem = problem(list, place);
        List<Problem> problems = new ArrayList<>(list.problems());
        problems.add(problem);
        Optional<Township> township =
                place instanceof Unlisted unlisted ? Optional.of(unlisted.township()) : Optional.empty();
        return new ReadDocument(file, list, township, "not-listed", problems);
    }

    private static Problem problem(DutyList list, PlaceResolution place) {
        if (place instanceof Ambiguous ambiguous) {
            return problem(list, Rule.PLACE_AMBIGUOUS, ambiguous.printed(), candidates(ambiguous.candidates()));
        }
        if (place instanceof Unlisted unlisted) {
            Township township = unlisted.township();
            return problem(list, Rule.PLACE_UNLISTED, unlisted.printed(), township.name(), township.county().name(),
                    township.code(), candidates(unlisted.near()));
        }
        Unknown unknown = (Unknown) place;
        return problem(list, Rule.PLACE_UNKNOWN, unknown.lookedFor(), candidates(unknown.nearest()));
    }

    private static Problem problem(DutyList list, Rule rule, String excerpt, String... arguments) {
        int line = list.headings().isEmpty() ? 0 : list.headings().get(0).line();
        return new Problem(list.file(), line, rule, excerpt, List.of(arguments));
    }

    private static String candidates(List<Township> townships) {
        return String.join("、", townships.stream().map(DocumentReading::shown).toList());
    }

    private static String shown(Place place) {
        return place.path() + " " + place.code();
    }
}
