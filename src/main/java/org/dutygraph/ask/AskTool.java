package org.dutygraph.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.assistant.AssistantTool;
import org.dutygraph.question.AnswerPart;
import org.dutygraph.question.AnswerParts;
import org.dutygraph.question.Words;
import org.dutygraph.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks in words for an assistant. */
@Component
class AskTool implements AssistantTool<AskTool.Asked, AskTool.Understood> {

    private final AskController asking;
    private final AnswerParts parts;

    AskTool(AskController asking, AnswerParts parts) {
        this.asking = asking;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "ask_in_words";
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public Class<Understood> answered() {
        return Understood.class;
    }

    @Override
    public Understood answer(Asked asked) {
        Understanding found = asking.ask(asked.q());
        return new Understood(
                found.sure(),
                found.understood(),
                found.unknown(),
                found.unused(),
                found.changes(),
                found.answer() == null ? null : parts.first(found.answer()),
                Stream.concat(Stream.ofNullable(found.best()), found.others().stream())
                        .map(Meant::of)
                        .toList());
    }

    /** A sentence. */
    record Asked(String q) {}

    /**
     * What the sentence is taken to ask.
     *
     * @param sure whether it can only mean the first of the questions; nothing is answered where it is not sure
     * @param understood what was understood, as a sentence
     * @param unknown words of the text that were not understood
     * @param unused what of the text the first question has no use for; said before the answer, so that it is read with it
     * @param changes the page that compares lists, where the sentence asks what has changed; else null
     * @param answer the first part of the answer; null where it is not sure
     * @param questions what may be meant, the likeliest first
     */
    record Understood(
            boolean sure,
            Words understood,
            List<String> unknown,
            List<String> unused,
            @Nullable String changes,
            @Nullable AnswerPart answer,
            List<Meant> questions) {}

    /**
     * A question that may be meant.
     *
     * @param parameters the values that the sentence names
     * @param missing the parameters that still need one
     */
    record Meant(String name, Words question, Map<String, Choice> parameters, List<String> missing, double score) {

        static Meant of(Candidate candidate) {
            return new Meant(
                    candidate.name(),
                    candidate.question(),
                    candidate.parameters(),
                    candidate.missing(),
                    candidate.score());
        }
    }
}
