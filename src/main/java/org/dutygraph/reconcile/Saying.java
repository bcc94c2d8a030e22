package org.dutygraph.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says types, properties and reasons in the language of the request. */
@Component
class Saying {

    private final MessageSource messages;

    Saying(MessageSource messages) {
        this.messages = messages;
    }

    String text(String message, Object... arguments) {
        return messages.getMessage(message, arguments, LocaleContextHolder.getLocale());
    }

    Described type(EntityType type) {
        return new Described(type.id(), text(type.message()));
    }

    Described property(Property property) {
        return new Described(property.id(), text(property.message()));
    }

    /** Why a candidate is one, in a sentence. */
    String why(Found found) {
        return found.reasons().stream()
                .map(reason -> text(
                        "reconcile.reason." + reason.code(), reason.arguments().toArray()))
                .collect(Collectors.joining(text("reconcile.reason.separator")));
    }

    /** What tells a candidate from its namesakes, and why it is one. */
    String description(Found found) {
        return Stream.of(found.detail(), why(found))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    Candidate candidate(Found found, boolean match) {
        return new Candidate(
                found.id().toString(),
                found.name(),
                description(found),
                found.score(),
                match,
                List.of(type(found.id().type())),
                found.features().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(entry -> new Feature(entry.getKey(), rounded(entry.getValue())))
                        .toList());
    }

    Result result(Candidates candidates) {
        List<Found> found = candidates.found();
        return new Result(found.stream()
                .map(each -> candidate(each, candidates.match() && each.equals(found.get(0))))
                .toList());
    }

    static double rounded(double score) {
        return Math.round(score * 10) / 10.0;
    }

    /** A type or property with its name. */
    record Described(String id, String name) {}

    /**
     * A candidate as the specification has it.
     *
     * @param score 0 to 100
     */
    record Candidate(
            String id,
            String name,
            String description,
            double score,
            boolean match,
            List<Described> type,
            List<Feature> features) {

        Candidate {
            score = rounded(score);
        }
    }

    /** What a score was made of: the points of one feature. */
    record Feature(String id, double value) {}

    /** The candidates of one query, the best first. */
    record Result(List<Candidate> result) {}
}
