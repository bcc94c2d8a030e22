package org.dutygraph.question;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutygraph.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The steps from an answer to one that is narrower or wider: a value that rows have of a parameter which was not given, or
 * leaving out the value that was.
 *
 * @param parameter which parameter
 * @param given whether it was given
 * @param steps each another answer to the same question; of values those of the most rows
 */
record Narrowing(Parameter parameter, boolean given, List<Step> steps) {

    private static final int MOST = 12;

    /**
     * The steps, by the question's parameters; none by those that every row agrees on or no two rows do, or that no column
     * tells.
     */
    static List<Narrowing> of(Question question, Answer answer, Codes codes) {
        return question.parameters().stream()
                .filter(parameter -> parameter.isLookedUp() && !parameter.required())
                .map(parameter -> {
                    Choice taken = answer.parameters().get(parameter.name());
                    return taken == null
                            ? new Narrowing(parameter, false, narrower(question, answer, parameter, codes))
                            : new Narrowing(
                                    parameter,
                                    true,
                                    List.of(step(
                                            question,
                                            answer,
                                            parameter,
                                            null,
                                            Objects.requireNonNullElse(codes.inWords(taken.value()), taken.label()),
                                            0)));
                })
                .filter(narrowing -> narrowing.given() || narrowing.tells())
                .toList();
    }

    private boolean tells() {
        return steps.size() > 1 && steps.stream().anyMatch(step -> step.rows() > 1);
    }

    private static List<Step> narrower(Question question, Answer answer, Parameter parameter, Codes codes) {
        String column = column(parameter, answer);
        Map<Object, Long> rows = new LinkedHashMap<>();
        Map<Object, Object> keys = new LinkedHashMap<>();
        for (Map<String, Object> row : answer.rows()) {
            for (Object label : CellLinks.values(row, column)) {
                rows.merge(label, 1L, Long::sum);
                keys.putIfAbsent(label, key(row, column, label));
            }
        }
        return rows.entrySet().stream()
                .sorted(Map.Entry.<Object, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(entry -> step(
                        question,
                        answer,
                        parameter,
                        String.valueOf(keys.get(entry.getKey())),
                        Objects.requireNonNullElse(
                                codes.inWords(entry.getKey()), entry.getKey().toString()),
                        entry.getValue()))
                .toList();
    }

    /** The column that holds what a parameter may be: the one of its name, or of its name and kind. */
    private static String column(Parameter parameter, Answer answer) {
        String ofItsKind = parameter.name() + "_" + parameter.type().replace('-', '_');
        return Stream.of(parameter.name(), ofItsKind)
                .filter(name -> answer.columns().stream()
                        .anyMatch(column -> column.name().equals(name)))
                .findFirst()
                .orElse("");
    }

    /** What is named by one value of a row has its key in the column's fellow; else it goes by its name. */
    private static Object key(Map<String, Object> row, String column, Object label) {
        return Stream.of(row.get(column + "_code"), row.get(column + "_id"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(label);
    }

    private static Step step(
            Question question, Answer answer, Parameter parameter, @Nullable String value, String label, long rows) {
        Map<String, Choice> choices = new TreeMap<>(answer.parameters());
        if (value == null) {
            choices.remove(parameter.name());
        } else {
            choices.put(parameter.name(), new Choice(value, label, "", true));
        }
        return new Step(label, rows, Asking.links(question, choices).getOrDefault("page", ""));
    }

    /**
     * A step.
     *
     * @param label the value that it adds or leaves out
     * @param rows of how many rows the answer then is made; 0 where it leaves out a value
     * @param path the page
     */
    record Step(String label, long rows, String path) {}
}
