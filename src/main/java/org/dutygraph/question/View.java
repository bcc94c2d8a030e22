package org.dutygraph.question;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form in which a question's answer is best looked at; every answer can be had as a table. */
enum View {
    table,
    bar,
    matrix,
    graph;

    /** The view of this name; none where there is none. */
    static Optional<View> named(@Nullable String name) {
        return Arrays.stream(values()).filter(view -> view.name().equals(name)).findFirst();
    }
}
