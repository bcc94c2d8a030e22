package org.dutygraph.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.assistant.AssistantTool;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks a question of the catalogue for an assistant. */
@Component
class AskQuestionTool implements AssistantTool<AskQuestionTool.Asked, AnswerPart> {

    private final Catalogue catalogue;
    private final Asking asking;
    private final AnswerParts parts;

    AskQuestionTool(Catalogue catalogue, Asking asking, AnswerParts parts) {
        this.catalogue = catalogue;
        this.asking = asking;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "ask_question";
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public Class<AnswerPart> answered() {
        return AnswerPart.class;
    }

    @Override
    public AnswerPart answer(Asked asked) {
        Question question = catalogue.wanted(asked.name().strip());
        Answer answer = asking.ask(question, values(Objects.requireNonNullElse(asked.parameters(), Map.of())));
        List<String> columns = Objects.requireNonNullElse(asked.columns(), List.of());
        return parts.of(answer, columns, asked.page(), asked.size());
    }

    /** Values as an address would have them; a number may come as one. */
    private static Map<String, String> values(Map<String, ? extends @Nullable Object> parameters) {
        Map<String, String> values = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                throw RequestProblem.badRequest("bad-value", name, value, "string")
                        .with("parameter", name);
            }
            values.put(name, value == null ? "" : value.toString());
        });
        return values;
    }

    /**
     * A question with its values.
     *
     * @param parameters by the parameters' names, names or codes of things, texts or numbers
     * @param columns only these; all where none is named
     * @param page which part of the rows, 1-based
     * @param size how many rows at once
     */
    record Asked(
            String name,
            @Nullable Map<String, Object> parameters,
            @Nullable List<String> columns,
            @Nullable Integer page,
            @Nullable Integer size) {}
}
