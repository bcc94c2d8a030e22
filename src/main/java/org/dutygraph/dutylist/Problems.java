package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dutygraph.form.Excerpt;

/** Collects what is wrong with one document. */
final class Problems {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** Adds one; line 0 means the whole file. */
    void add(Rule rule, int line, String text, Object... arguments) {
        problems.add(new Problem(
                file,
                line,
                rule,
                Excerpt.of(text),
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    /** In the order of lines; what concerns the whole file comes last. */
    List<Problem> inOrder() {
        return problems.stream().sorted(Problem.BY_LINE).toList();
    }
}
