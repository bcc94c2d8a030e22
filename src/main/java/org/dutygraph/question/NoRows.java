package org.dutygraph.question;

import java.util.List;
import java.util.stream.Collectors;
import org.dutygraph.web.Choice;
import org.dutygraph.web.KnownValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of an answer without rows where it has been looked and for what. */
@Component
class NoRows {

    private static final List<String> PLACES = List.of("county", "township");

    private final KnownValues known;

    NoRows(KnownValues known) {
        this.known = known;
    }

    /** What no county has; null where there are rows, where a place was asked about, or nothing in particular. */
    @Nullable
    Nowhere of(Answer answer, Question question) {
        boolean placed = question.parameters().stream()
                .filter(parameter -> PLACES.contains(parameter.type()))
                .anyMatch(parameter -> answer.parameters().containsKey(parameter.name()));
        return answer.count() > 0 || placed || answer.parameters().isEmpty()
                ? null
                : new Nowhere(
                        known.all("county", Integer.MAX_VALUE).size(),
                        answer.parameters().values().stream()
                                .map(Choice::label)
                                .collect(Collectors.joining("”“", "“", "”")));
    }

    /**
     * What no county has.
     *
     * @param counties how many there are
     * @param values what was asked for, in quotation marks
     */
    record Nowhere(int counties, String values) {}
}
