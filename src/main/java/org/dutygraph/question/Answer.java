package org.dutygraph.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dutygraph.web.Choice;
import org.dutygraph.web.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/**
 * The answer to a question.
 *
 * @param name the question's name
 * @param asOf the day as of which it is answered; none of today's answers
 * @param title what it asks, in short
 * @param question what was asked, in words, with the parameters filled in
 * @param parameters what each given parameter was taken to mean
 * @param columns what the rows hold
 * @param rows a value for each column
 * @param count how many rows there are here
 * @param cut whether there are more, which the row limit held back
 * @param counting what is to be known of its numbers where counties have several townships' lists here; none where nothing is
 * @param cypher the statement that ran
 * @param links where the answer is found as JSON and as CSV
 */
public record Answer(
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String asOf,
        Words title,
        Words question,
        Map<String, Choice> parameters,
        List<Column> columns,
        List<Map<String, Object>> rows,
        int count,
        boolean cut,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Words counting,
        String cypher,
        Map<String, String> links) {

    /** Longer answers are not followed: what was told of each is kept, and anybody may begin to follow one. */
    static final int MOST_FOLLOWED = 2_000;

    /** What is drawn of an answer is drawn of the whole. */
    private static final Set<String> GRAPHS = Set.of("graph", "graphml", "gexf", "jsonl");

    /**
     * A name in ASCII that only answers to the same question with the same values have: the question's, and a hash of the
     * values where there are any.
     */
    String key() {
        if (parameters.isEmpty()) {
            return name;
        }
        String values = parameters.entrySet().stream()
                .map(given -> given.getKey() + "=" + given.getValue().value())
                .sorted()
                .collect(Collectors.joining("&"));
        return name + "-"
                + DigestUtils.md5DigestAsHex(values.getBytes(StandardCharsets.UTF_8))
                        .substring(0, 8);
    }

    /** The name of a file that holds it: the question's, and the values that it was asked with, as people say them. */
    FileName file(String ending) {
        String values =
                parameters.values().stream().map(given -> "-" + given.label()).collect(Collectors.joining());
        return new FileName(name + values, key(), ending);
    }

    /** Where what is new in it is told; none of an answer as of a day, or of too many rows. */
    @Nullable
    String feed() {
        return asOf != null || cut || rows.size() > MOST_FOLLOWED
                ? null
                : links.getOrDefault("csv", "").replaceFirst("\\.csv(?=\\?|$)", ".atom");
    }

    /** The same with other columns and rows. */
    Answer with(List<Column> chosen, List<Map<String, Object>> some) {
        return new Answer(name, asOf, title, question, parameters, chosen, some, some.size(), cut, null, cypher, links);
    }

    /** The same with what is to be known of its numbers. */
    Answer counting(@Nullable Words words) {
        return new Answer(name, asOf, title, question, parameters, columns, rows, count, cut, words, cypher, links);
    }

    /** The same found elsewhere. */
    Answer at(UnaryOperator<String> link) {
        Map<String, String> led = new LinkedHashMap<>();
        links.forEach((kind, address) -> led.put(kind, GRAPHS.contains(kind) ? address : link.apply(address)));
        return new Answer(name, asOf, title, question, parameters, columns, rows, count, cut, counting, cypher, led);
    }

    /** The same with no more than one row. */
    Answer withFirstRowAlone() {
        List<Map<String, Object>> first = rows.stream().limit(1).toList();
        return with(columns, first);
    }
}
