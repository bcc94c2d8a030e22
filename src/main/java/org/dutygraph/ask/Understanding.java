package org.dutygraph.ask;

import java.util.List;
import org.dutygraph.question.Answer;
import org.dutygraph.question.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a text is taken to ask.
 *
 * @param q the text
 * @param sure whether it can only mean the best candidate; nothing runs where it is not sure
 * @param understood what was understood, as a sentence
 * @param best the question that fits best; null where none does
 * @param others the next best three
 * @param unknown words of the text that were not understood
 * @param first how many of the answer's rows are wanted and here, with those level with the last; null for all
 * @param unused what of the text the best question has no use for
 * @param answer the best question's answer; null where it is not sure
 * @param changes where lists are compared, if the text asks what has changed, which no question tells: it is not sure then; else null
 * @param thing the thing of the graph that the text is the code or id of; null where it is none
 * @param search where to search for the text instead
 */
record Understanding(
        String q,
        boolean sure,
        Words understood,
        @Nullable Candidate best,
        List<Candidate> others,
        List<String> unknown,
        List<String> unused,
        @Nullable Integer first,
        @Nullable Answer answer,
        @Nullable String changes,
        @Nullable Suggestion thing,
        String search) {}
