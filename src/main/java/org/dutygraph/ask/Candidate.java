package org.dutygraph.ask;

import java.util.List;
import java.util.Map;
import org.dutygraph.question.Words;
import org.dutygraph.web.Choice;

/**
 * A question that may be meant.
 *
 * @param name the question's name
 * @param title what it asks, in short
 * @param question the question with the values filled in that the text names
 * @param parameters those values
 * @param missing the required parameters for which the text has nothing
 * @param score how well it fits, larger is better; comparable within one text only
 * @param reasons why
 * @param links where the question is found: {@code page} and, where nothing is missing, {@code self}, {@code csv}, …
 */
record Candidate(
        String name,
        Words title,
        Words question,
        Map<String, Choice> parameters,
        List<String> missing,
        double score,
        List<Reason> reasons,
        Map<String, String> links) {

    boolean isComplete() {
        return missing.isEmpty();
    }
}
