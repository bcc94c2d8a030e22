package org.dutygraph.load;

import java.util.List;
import java.util.Optional;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.Heading;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.PlaceResolution;
import org.dutygraph.place.PlaceResolution.Ambiguous;
import org.dutygraph.place.PlaceResolution.Found;
import org.dutygraph.place.PlaceResolution.Unknown;
import org.dutygraph.place.PlaceResolution.Unlisted;
import org.dutygraph.place.Reason;
import org.dutygraph.place.Township;
import org.dutygraph.text.Spaces;

/**
 * Which township a document describes.
 *
 * @param reason the code of the message that says how it was recognised
 * @param problem what should be known about it, or why there is none
 */
record FoundPlace(Optional<Township> township, String reason, Optional<Problem> problem) {

    /** A person has settled it. */
    static FoundPlace decided(Township township) {
        return new FoundPlace(Optional.of(township), "decided", Optional.empty());
    }

    /** What somebody says: a code, or a name that says enough. */
    static FoundPlace given(String codeOrName, DutyList list, Gazetteer gazetteer) {
        return gazetteer.township(codeOrName).map(FoundPlace::decided).orElseGet(() -> {
            FoundPlace named = of(list, gazetteer.resolve(List.of(codeOrName)));
            return named.township().map(FoundPlace::decided).orElse(named);
        });
    }

    /**
     * By the headings: by all of them, or else, of a part of a file, by its own without those of the file's cover, which may be
     * the cover of the first part only.
     */
    static FoundPlace of(DutyList list, Gazetteer gazetteer) {
        List<String> headings = list.headings().stream().map(Heading::text).toList();
        FoundPlace place = of(list, gazetteer.resolve(headings));
        if (place.township().isPresent()) {
            return place;
        }
        String part = list.file().substring(list.file().lastIndexOf('/') + 1);
        List<String> own = headings.stream()
                .dropWhile(heading -> !Spaces.none(heading).contains(part))
                .toList();
        FoundPlace byOwn = of(list, gazetteer.resolve(own));
        return byOwn.township().isPresent() ? byOwn : place;
    }

    private static FoundPlace of(DutyList list, PlaceResolution place) {
        if (place instanceof Found found) {
            return new FoundPlace(Optional.of(found.township()), found.reason().code(), Optional.empty());
        }
        if (place instanceof Unlisted unlisted && cell(list).isPresent()) {
            // a slip in one row of many would else become a township of its own
            return new FoundPlace(
                    Optional.empty(),
                    "",
                    Optional.of(problem(
                            list, Rule.PLACE_UNKNOWN, unlisted.printed(), unlisted.printed(), shown(unlisted.near()))));
        }
        if (place instanceof Unlisted unlisted) {
            return new FoundPlace(
                    Optional.of(unlisted.township()), Reason.NOT_LISTED.code(), Optional.of(problem(list, unlisted)));
        }
        return new FoundPlace(Optional.empty(), "", Optional.of(refusal(list, place)));
    }

    private static Problem problem(DutyList list, Unlisted unlisted) {
        Township township = unlisted.township();
        return problem(
                list,
                Rule.PLACE_UNLISTED,
                unlisted.printed(),
                township.county().path(),
                township.name(),
                township.code(),
                shown(unlisted.near()));
    }

    private static Problem refusal(DutyList list, PlaceResolution place) {
        if (place instanceof Ambiguous ambiguous) {
            return problem(
                    list,
                    Rule.PLACE_AMBIGUOUS,
                    ambiguous.printed(),
                    ambiguous.printed(),
                    shown(ambiguous.candidates()));
        }
        Unknown unknown = (Unknown) place;
        if (unknown.lookedFor().isBlank()) {
            return problem(list, Rule.PLACE_MISSING, "");
        }
        return problem(list, Rule.PLACE_UNKNOWN, unknown.lookedFor(), unknown.lookedFor(), shown(unknown.nearest()));
    }

    private static Problem problem(DutyList list, Rule rule, String excerpt, String... arguments) {
        int line = cell(list)
                .or(() -> list.headings().stream().findFirst())
                .map(Heading::line)
                .orElse(0);
        return new Problem(list.file(), line, rule, excerpt, List.of(arguments));
    }

    /** What the rows of the list say of themselves. */
    private static Optional<Heading> cell(DutyList list) {
        return list.headings().stream().filter(Heading::isCell).findFirst();
    }

    private static String shown(List<Township> townships) {
        return townships.isEmpty()
                ? "—"
                : String.join(
                        "、",
                        townships.stream().map(t -> t.path() + " " + t.code()).toList());
    }
}
