package org.dutygraph.load;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListDate;
import org.dutygraph.place.DecisionProblem;
import org.dutygraph.place.DecisionRule;

/**
 * What people know of documents beside their text, from {@code sources.csv} in the import folder: under what title, by which
 * government, when (a month or a day, by which lists are put in order) and at which address they were published, and when they were fetched. What is not known is left out.
 *
 * @param byDocument by the documents' names
 * @param problems lines that do not count, and why
 */
record SourceFacts(Map<String, Map<String, String>> byDocument, List<DecisionProblem> problems) {

    static final String NAME = "sources.csv";

    private static final String DOCUMENT = "document";
    private static final String DATE = "date";
    private static final List<String> FACTS = List.of("title", "issuer", DATE, "source", "retrieved");

    /**
     * Reads the file, where there is one.
     *
     * @param documents the names of the documents that there are
     */
    static SourceFacts read(Path folder, Set<String> documents) {
        SourceFacts facts = new SourceFacts(new HashMap<>(), new ArrayList<>());
        Path file = folder.resolve(NAME);
        KeptRows.each(file, facts.problems, row -> facts.add(file, row, documents));
        return facts;
    }

    /** What is known of a document: of itself, or of the file that it is a part of. */
    static Map<String, String> of(Map<String, Map<String, String>> facts, String document) {
        return SourceFile.wholes(document)
                .flatMap(name -> Stream.ofNullable(facts.get(name)))
                .findFirst()
                .orElse(Map.of());
    }

    /** The same of each of these documents of which something is known. */
    Map<String, Map<String, String>> of(Collection<String> documents) {
        Map<String, Map<String, String>> known = new TreeMap<>();
        documents.forEach(document -> known.put(document, of(byDocument, document)));
        known.values().removeIf(Map::isEmpty);
        return known;
    }

    private void add(Path file, NamedCsvRecord row, Set<String> documents) {
        String document = row.findField(DOCUMENT).orElse("").strip();
        if (document.isEmpty()) {
            report(file, row, DecisionRule.EMPTY_CELL, DOCUMENT);
        } else if (SourceFile.wholes(document).noneMatch(documents::contains)) {
            report(file, row, DecisionRule.UNKNOWN_DOCUMENT, document);
        } else {
            Map<String, String> known = new HashMap<>();
            FACTS.forEach(fact -> row.findField(fact)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> known.put(fact, text)));
            byDocument.put(document, known);
            Stream.ofNullable(known.get(DATE))
                    .filter(date -> ListDate.parse(date).isEmpty())
                    .forEach(date -> report(file, row, DecisionRule.NO_DATE, date));
        }
    }

    private void report(Path file, NamedCsvRecord row, DecisionRule rule, String argument) {
        problems.add(new DecisionProblem(
                file, row.getStartingLineNumber(), rule, String.join(",", row.getFields()), List.of(argument)));
    }
}
