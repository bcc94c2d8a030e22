package org.dutygraph.load;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dutygraph.file.WholeFile;
import org.dutygraph.place.DecisionProblem;
import org.dutygraph.place.DecisionRule;

/**
 * What is decided of lists: the file {@value #NAME} of the decisions, to which lines are only added. A list is withdrawn, and
 * reinstated, by its content; where dates do not tell which of a township's lists is the latest, the last one called current is.
 *
 * @param withdrawn the withdrawn contents' last lines, by SHA-256
 * @param current the names of the documents called current, the last one last
 * @param problems lines that do not count, and why
 */
record ListDecisions(Map<String, Line> withdrawn, List<String> current, List<DecisionProblem> problems) {

    static final String NAME = "lists.csv";

    private static final String HEADER = "decision,document,sha256,author,reason\n";

    /** What a line says of a list. */
    enum Decision {
        WITHDRAWN,
        REINSTATED,
        CURRENT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Decision> of(String code) {
            return List.of(values()).stream()
                    .filter(decision -> decision.code().equals(code))
                    .findFirst();
        }
    }

    /** A line of the file. */
    record Line(Decision decision, String document, String sha256, String author, String reason) {}

    /** Reads the file, where there is one. */
    static ListDecisions read(Path folder) {
        ListDecisions decisions = new ListDecisions(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        Path file = folder.resolve(NAME);
        KeptRows.each(file, decisions.problems, row -> decisions.add(file, row));
        return decisions;
    }

    private void add(Path file, NamedCsvRecord row) {
        Map<String, String> cells = new HashMap<>();
        Set.of("decision", "document", "sha256", "author", "reason")
                .forEach(name -> cells.put(name, row.findField(name).orElse("").strip()));
        Optional<Decision> decision = Decision.of(cells.getOrDefault("decision", ""));
        String document = cells.getOrDefault("document", "");
        String sha256 = cells.getOrDefault("sha256", "");
        boolean byName = decision.filter(Decision.CURRENT::equals).isPresent();
        String missing = decision.isEmpty() ? "decision" : byName && document.isEmpty() ? "document" : "sha256";
        if (decision.isEmpty() || (byName ? document : sha256).isEmpty()) {
            problems.add(new DecisionProblem(
                    file,
                    row.getStartingLineNumber(),
                    DecisionRule.EMPTY_CELL,
                    String.join(",", row.getFields()),
                    List.of(missing)));
            return;
        }
        take(new Line(
                decision.get(), document, sha256, cells.getOrDefault("author", ""), cells.getOrDefault("reason", "")));
    }

    private void take(Line line) {
        switch (line.decision()) {
            case WITHDRAWN -> withdrawn.put(line.sha256(), line);
            case REINSTATED -> withdrawn.remove(line.sha256());
            case CURRENT -> {
                current.remove(line.document());
                current.add(line.document());
            }
        }
    }

    /** Adds lines to the file, as a whole or not at all. */
    static void add(Path folder, List<Line> lines) throws IOException {
        Path file = folder.resolve(NAME);
        String before = Files.exists(file) ? Files.readString(file) : HEADER;
        StringWriter text = new StringWriter().append(before).append(before.endsWith("\n") ? "" : "\n");
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            lines.forEach(line -> csv.writeRecord(
                    line.decision().code(), line.document(), line.sha256(), line.author(), line.reason()));
        }
        WholeFile.write(file, text.toString());
    }
}
