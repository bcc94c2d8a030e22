package org.dutygraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.NamedCypher;
import org.springframework.stereotype.Component;

/**
 * Runs the checks of {@code cypher/check/}: statements whose rows are the offenders. What no import has touched since all checks
 * held is not looked at again, so that a further list costs what it touches.
 */
@Component
class Checks {

    private static final Pattern TITLE = Pattern.compile("(?m)^// (zh|en): (.*)$");
    private static final int EXAMPLES = 20;

    private final Graph graph;

    Checks(Graph graph) {
        this.graph = graph;
    }

    List<ImportReport.CheckReport> run() {
        return NamedCypher.namesIn("check").stream().map(this::run).toList();
    }

    private ImportReport.CheckReport run(String name) {
        List<Map<String, Object>> examples = new ArrayList<>();
        int[] offenders = {0};
        graph.stream(name, Map.of(), row -> {
            if (offenders[0]++ < EXAMPLES) {
                examples.add(row);
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
}
