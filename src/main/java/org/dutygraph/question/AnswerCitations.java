package org.dutygraph.question;

import org.dutygraph.web.Citation;
import org.dutygraph.web.Citing;
import org.dutygraph.web.Frame;
import org.dutygraph.web.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cites answers as they are today. */
@Component
class AnswerCitations {

    private final Citing citing;
    private final Sources sources;
    private final Frame frame;

    AnswerCitations(Citing citing, Sources sources, Frame frame) {
        this.citing = citing;
        this.sources = sources;
        this.frame = frame;
    }

    /**
     * The citation of an answer, which is found on its page.
     *
     * @param of of how many rows its rows are some; null where they are all
     */
    Citation of(Answer answer, @Nullable Integer of) {
        return citing.of(new Citation.Cited(
                answer.key(),
                answer.question().zh(),
                answer.count(),
                of == null ? null : of.longValue(),
                sources.of(answer.rows()),
                frame.getSite() + answer.links().getOrDefault("page", "")));
    }
}
