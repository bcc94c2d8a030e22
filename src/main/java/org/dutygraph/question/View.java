package org.dutygraph.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** The form in which a question's answer is best looked at; every answer can be had as a table. */
enum View {
    table,
    /** Two duties beside each other, of which one still contains the other's matter. */
    cards,
    bar,
    matrix,
    /** A small chart for each column of a matrix, all on one scale. */
    multiples,
    /** A tile for each county, the counties of a prefecture together. */
    map,
    /** How the matters of the lists of one township, or county, are spread over those of another. */
    flow,
    graph;

    /** The view of this name; none where there is none. */
    private static Optional<View> named(@Nullable String name) {
        return Arrays.stream(values()).filter(view -> view.name().equals(name)).findFirst();
    }

    /**
     * The view that an address asks for; none where it asks for none.
     *
     * @throws RequestProblem 400 where there is none of the name
     */
    static Optional<View> asked(@Nullable String name) {
        Optional<View> view = named(name);
        if (view.isEmpty() && name != null && !name.isBlank()) {
            List<View> possible = List.of(values());
            throw RequestProblem.badRequest("unknown-view", name, possible).with("possible", possible);
        }
        return view;
    }
}
