package org.dutygraph.question;

import java.util.List;
import java.util.Map;
import org.dutygraph.web.Choice;
import org.jspecify.annotations.Nullable;

/** The form of a question, filled with what was given. */
record QuestionForm(List<Field> fields) {

    static QuestionForm of(Question question, Map<String, String> given, @Nullable Answer answer, Values values) {
        return new QuestionForm(question.parameters().stream()
                .map(parameter ->
                        new Field(parameter, shown(parameter, given, answer), values.suggestions(parameter, "")))
                .toList());
    }

    /** A code is shown as the name it stands for. */
    private static String shown(Parameter parameter, Map<String, String> given, @Nullable Answer answer) {
        String text = given.getOrDefault(parameter.name(), "").strip();
        Choice choice = answer == null ? null : answer.parameters().get(parameter.name());
        return choice != null
                        && choice.value().equals(text)
                        && !parameter.type().equals("list")
                ? choice.label()
                : text;
    }

    /**
     * A field.
     *
     * @param given what it is filled with
     * @param choices some of the values it may have
     */
    record Field(Parameter parameter, String given, List<Choice> choices) {

        /** Whether there are so few values that they can all be offered. */
        public boolean isClosed() {
            return parameter.type().equals("list");
        }
    }
}
