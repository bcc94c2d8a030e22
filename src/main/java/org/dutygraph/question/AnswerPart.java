package org.dutygraph.question;

import java.util.List;
import java.util.Map;
import org.dutygraph.assistant.Part;
import org.dutygraph.assistant.SourceLine;
import org.dutygraph.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer, for an assistant.
 *
 * @param name the question's name
 * @param question what was asked, in words, with the parameters filled in
 * @param parameters what each given parameter was taken to mean
 * @param columns what the rows hold
 * @param answer some of the rows, and how many there are
 * @param cut whether there would be more rows, which the row limit held back
 * @param counting what is to be known of its numbers where counties have several townships' lists here; none where nothing is
 * @param links where the whole answer is found: {@code page} for people, {@code csv}, {@code xlsx}
 * @param citation how the answer is cited by GB/T 7714, with the documents that it rests on
 */
public record AnswerPart(
        String name,
        Words question,
        Map<String, Choice> parameters,
        List<Column> columns,
        Part<Row> answer,
        boolean cut,
        @Nullable Words counting,
        Map<String, String> links,
        String citation) {

    /**
     * A row.
     *
     * @param values by the columns' names
     * @param shortened the columns whose values are lists of which only the first are here
     * @param link the page of what the row is about; none where it is about several things
     * @param sources the lines of documents that it names
     */
    public record Row(
            Map<String, Object> values,
            List<String> shortened,
            @Nullable String link,
            List<SourceLine> sources) {}
}
