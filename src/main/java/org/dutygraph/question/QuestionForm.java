package org.dutygraph.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutygraph.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The form of a question, filled with what was given.
 *
 * @param example values for what is required, by the parameters' names, with which the question has an answer
 */
record QuestionForm(List<Field> fields, Map<String, String> example) {

    static QuestionForm of(
            Question question,
            Map<String, String> given,
            @Nullable Answer answer,
            Values values,
            Examples examples,
            Codes codes) {
        Map<String, String> example = examples.of(question);
        List<Field> fields = question.parameters().stream()
                .map(parameter -> field(
                        parameter,
                        given.getOrDefault(parameter.name(), "").strip(),
                        answer == null ? null : answer.parameters().get(parameter.name()),
                        values,
                        example.getOrDefault(parameter.name(), parameter.required() ? "" : examples.of(parameter)),
                        codes))
                .toList();
        return new QuestionForm(fields, example);
    }

    /** What the values of the example are called, in the order of the fields. */
    public List<String> getExampleLabels() {
        return fields.stream()
                .filter(field -> example.containsKey(field.parameter().name()))
                .map(Field::exampleLabel)
                .toList();
    }

    /** The example as a query. */
    public String getExampleQuery() {
        return new TreeMap<>(example)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "="
                                + UriUtils.encodeQueryParam(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Where all values are offered, the one that was taken is chosen; else a code is shown as the name it stands for. */
    private static Field field(
            Parameter parameter, String given, @Nullable Choice taken, Values values, String example, Codes codes) {
        List<Choice> all = values.all(parameter);
        if (!all.isEmpty()) {
            List<Choice> told =
                    all.stream().map(choice -> told(choice, all, codes)).toList();
            return new Field(parameter, taken == null ? given : taken.value(), true, told, example);
        }
        String shown = taken != null && taken.value().equals(given) ? taken.label() : given;
        return new Field(parameter, shown, false, values.suggestions(parameter, ""), example);
    }

    /** A code in words; a name with what tells it from others only where there are others of the name. */
    private static Choice told(Choice choice, List<Choice> all, Codes codes) {
        String words = codes.inWords(choice.value());
        boolean alone = all.stream()
                        .filter(other -> other.label().equals(choice.label()))
                        .count()
                == 1;
        return new Choice(
                choice.value(), words == null ? choice.label() : words, alone ? "" : choice.detail(), choice.exact());
    }

    /**
     * A field.
     *
     * @param given what it is filled with; where it is closed, a value
     * @param closed whether the choices are all that there are
     * @param choices some of the values it may have
     * @param example one of them that the graph has
     */
    record Field(Parameter parameter, String given, boolean closed, List<Choice> choices, String example) {

        /** What people call the example. */
        public String exampleLabel() {
            return choices.stream()
                    .filter(choice -> choice.value().equals(example))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(example);
        }

        /** What people call the value that counts where none is given; empty where nothing says. */
        public String usualLabel() {
            return choices.stream()
                    .filter(choice -> choice.value().equals(parameter.usual()))
                    .map(Choice::label)
                    .findFirst()
                    .orElse("");
        }

        /** Whether it is filled with what is none of all the choices. */
        public boolean isUnknown() {
            return !given.isEmpty()
                    && choices.stream().noneMatch(choice -> choice.value().equals(given));
        }
    }
}
