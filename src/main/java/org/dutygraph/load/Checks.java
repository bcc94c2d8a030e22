package org.dutygraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.NamedCypher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Runs the checks of {@code cypher/check/}: statements whose rows are the offenders. What no import has touched since it was last
 * checked is not looked at again unless it was found to offend, so that a further list costs what it touches, however much is
 * wrong elsewhere.
 */
@Component
class Checks {

    private static final Pattern TITLE = Pattern.compile("(?m)^// (zh|en): (.*)$");
    private static final int EXAMPLES = 20;

    private final Graph graph;

    Checks(Graph graph) {
        this.graph = graph;
    }

    Checked run() {
        Set<String> again = new HashSet<>();
        return new Checked(
                NamedCypher.namesIn("check").stream()
                        .map(name -> run(name, again))
                        .toList(),
                again);
    }

    private ImportReport.CheckReport run(String name, Set<String> again) {
        List<Map<String, Object>> examples = new ArrayList<>();
        int[] offenders = {0};
        graph.stream(name, Map.of(), row -> {
            Map<String, Object> shown = new HashMap<>(row);
            Object offending = shown.remove("again");
            if (offending != null) {
                again.add(offending.toString());
            }
            if (offenders[0]++ < EXAMPLES) {
                examples.add(shown);
            }
        });
        return new ImportReport.CheckReport(name, title(name, "zh"), title(name, "en"), offenders[0], examples);
    }

    private static String title(String name, String language) {
        Matcher title = TITLE.matcher(NamedCypher.text(name));
        while (title.find()) {
            if (title.group(1).equals(language)) {
                return title.group(2);
            }
        }
        throw new IllegalStateException(name + ".cypher lacks its line // " + language + ":");
    }

    /**
     * What the checks came to.
     *
     * @param again what offends and is to be looked at again though nothing touches it, by the database's own ids; none where it
     *     is marked already
     */
    record Checked(
            List<ImportReport.CheckReport> reports,
            @Nullable Set<String> again) {}
}
