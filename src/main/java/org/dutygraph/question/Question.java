package org.dutygraph.question;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of the catalogue: a file of {@code cypher/questions/}.
 *
 * @param name the file's name without {@code .cypher}
 * @param group what it is about: reclaimed, assisted, performed, departments, comparison, structure, sources
 * @param view how its answer is best looked at
 * @param title what it asks, in short
 * @param about what it answers and why one would ask
 * @param question the pattern of the sentence it asks, see {@link Sentence}
 * @param asked other ways of asking it; null where the file has none
 * @param listed where what its answer counts is listed; null where nothing says
 * @param expected what is known of its answer; null where nothing is
 * @param cypher the statement
 */
public record Question(
        String name,
        String group,
        View view,
        Words title,
        Words about,
        Words question,
        @Nullable Asked asked,
        List<Parameter> parameters,
        List<Column> columns,
        @Nullable Listed listed,
        @Nullable Expected expected,
        String cypher) {

    /** Its parameter of a name; none where it has none of that name. */
    Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
