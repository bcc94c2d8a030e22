package org.dutygraph.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which documents an answer's rows rest on. */
@Component
class Sources {

    private final Graph graph;

    Sources(Graph graph) {
        this.graph = graph;
    }

    /**
     * The documents that the rows name; else those that state the duties, or describe the townships or counties, that they
     * name; else all, of an answer that has rows.
     */
    List<Source> of(Answer answer) {
        Named nearest = Stream.of(Named.values())
                .filter(named -> !named.keys(answer).isEmpty())
                .findFirst()
                .orElse(null);
        Map<String, Object> parameters = new HashMap<>();
        for (Named named : Named.values()) {
            parameters.put(named.name(), named == nearest ? named.keys(answer) : List.of());
        }
        parameters.put("all", nearest == null && answer.count() > 0);
        return graph.read("read/question/sources", parameters, Source.class);
    }

    /** What tells the documents, the nearest first, by the names of the statement's parameters, and the columns that hold it. */
    private enum Named {
        documents("(?:.*_)?(?:document|lines)"),
        duties("(?!.*common_)(?:.*_)?duty_ids?"),
        townships("(?:.*_)?township_codes?"),
        counties("(?:.*_)?county_codes?");

        private final String columns;

        Named(String columns) {
            this.columns = columns;
        }

        /** Of a place written as {@code document:line} the document. */
        private Set<String> keys(Answer answer) {
            return answer.columns().stream()
                    .map(Column::name)
                    .filter(name -> name.matches(columns))
                    .flatMap(name -> answer.rows().stream().flatMap(row -> CellLinks.values(row, name).stream()))
                    .map(value -> value.toString().replaceFirst(":\\d+$", ""))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A document.
     *
     * @param document its name
     * @param place the county and township that it is of
     * @param date as it gives it itself
     */
    record Source(String document, String place, @Nullable String date) {

        @Override
        public String toString() {
            return place + "（" + document + (date == null ? "" : "，" + date) + "）";
        }
    }
}
