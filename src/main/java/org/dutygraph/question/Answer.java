package org.dutygraph.question;

import java.util.List;
import java.util.Map;
import org.dutygraph.web.Choice;

/**
 * The answer to a question.
 *
 * @param name the question's name
 * @param title what it asks, in short
 * @param question what was asked, in words, with the parameters filled in
 * @param parameters what each given parameter was taken to mean
 * @param columns what the rows hold
 * @param rows a value for each column
 * @param count how many rows there are here
 * @param cut whether there are more, which the row limit held back
 * @param cypher the statement that ran
 * @param links where the answer is found as JSON and as CSV
 */
public record Answer(
        String name,
        Words title,
        Words question,
        Map<String, Choice> parameters,
        List<Column> columns,
        List<Map<String, Object>> rows,
        int count,
        boolean cut,
        String cypher,
        Map<String, String> links) {

    /** The same with no more than one row. */
    Answer withFirstRowAlone() {
        List<Map<String, Object>> first = rows.stream().limit(1).toList();
        return new Answer(name, title, question, parameters, columns, first, first.size(), cut, cypher, links);
    }
}
