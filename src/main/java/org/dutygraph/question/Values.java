package org.dutygraph.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dutygraph.graph.Search;
import org.dutygraph.web.Choice;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands the values a request gives for a question's parameters. */
@Component
class Values {

    private static final int MOST_AT_A_GLANCE = 30;

    private final KnownValues known;

    Values(KnownValues known) {
        this.known = known;
    }

    /**
     * What the request means.
     *
     * @param given the request's parameters; blank ones count as not given
     * @throws RequestProblem 400 where a value is missing, unknown or ambiguous, naming what is possible
     */
    Understood understand(Question question, Map<String, String> given) {
        refuseUnknownNames(question, given);
        Map<String, @Nullable Object> values = new HashMap<>();
        Map<String, Choice> choices = new TreeMap<>();
        for (Parameter parameter : question.parameters()) {
            Choice choice =
                    choice(parameter, given.getOrDefault(parameter.name(), "").strip());
            values.put(parameter.name(), choice == null ? null : typed(parameter, choice.value()));
            if (parameter.isSearch()) {
                values.put(parameter.wordsName(), choice == null ? null : Search.words(choice.value()));
            }
            if (choice != null) {
                choices.put(parameter.name(), choice);
            }
        }
        refuseTwice(question, choices);
        return new Understood(values, choices);
    }

    /** A question that needs two of one kind asks how they differ; nothing differs from itself. */
    private static void refuseTwice(Question question, Map<String, Choice> choices) {
        List<Parameter> required = question.parameters().stream()
                .filter(parameter -> parameter.required() && parameter.isLookedUp())
                .toList();
        for (Parameter parameter : required) {
            Choice own = Objects.requireNonNull(choices.get(parameter.name()));
            required.stream()
                    .takeWhile(other -> !other.equals(parameter))
                    .filter(other -> other.type().equals(parameter.type()))
                    .filter(other -> own.value()
                            .equals(Objects.requireNonNull(choices.get(other.name()))
                                    .value()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw RequestProblem.badRequest("same-twice", called(other), called(parameter), own.label())
                                .with("parameter", parameter.name());
                    });
        }
    }

    /** What a parameter may be, of the values that begin with a text. */
    List<Choice> suggestions(Parameter parameter, String prefix) {
        return parameter.isLookedUp() ? known.suggestions(parameter.type(), prefix) : List.of();
    }

    /** All that a parameter may be, where that is so few that they can be chosen from at a glance. */
    List<Choice> all(Parameter parameter) {
        return parameter.isLookedUp() ? known.all(parameter.type(), MOST_AT_A_GLANCE) : List.of();
    }

    private static void refuseUnknownNames(Question question, Map<String, String> given) {
        List<String> names = question.parameters().stream().map(Parameter::name).toList();
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted(Comparator.naturalOrder())
                .findFirst()
                .ifPresent(name -> {
                    throw RequestProblem.badRequest("unknown-parameter", name, String.join(", ", names))
                            .with("possible", names);
                });
    }

    private @Nullable Choice choice(Parameter parameter, String text) {
        if (text.isEmpty()) {
            if (parameter.required()) {
                throw refusal("missing-parameter", parameter, parameter.sample());
            }
            return null;
        }
        try {
            return parameter.isLookedUp()
                    ? known.likely(words(parameter), parameter.type(), text)
                    : plain(parameter, text);
        } catch (RequestProblem problem) {
            throw problem.with("parameter", parameter.name());
        }
    }

    private static Choice plain(Parameter parameter, String text) {
        KnownValues.refuseLong(called(parameter), text);
        return new Choice(text, text, "", true);
    }

    private static Object typed(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case "integer" -> integer(parameter, value);
            case "search" -> search(parameter, value);
            default -> value;
        };
    }

    private static String search(Parameter parameter, String value) {
        String words = Search.allWords(value);
        if (words.isEmpty()) {
            throw refusal("no-words", parameter, value);
        }
        return words;
    }

    /** Whatever a question counts, there are never fewer than none. */
    private static long integer(Parameter parameter, String value) {
        try {
            long number = Long.parseLong(value);
            if (number < 0) {
                throw refusal("negative-number", parameter, value);
            }
            return number;
        } catch (NumberFormatException e) {
            throw refusal("not-a-number", parameter, value);
        }
    }

    private static RequestProblem refusal(String code, Parameter parameter, String text) {
        return RequestProblem.badRequest(code, called(parameter), text).with("parameter", parameter.name());
    }

    /** As the form labels it in the reader's language, and as the address names it. */
    private static String called(Parameter parameter) {
        return words(parameter) + " · " + parameter.name();
    }

    private static String words(Parameter parameter) {
        return new Words(parameter.zh(), parameter.en()).told();
    }

    /**
     * The values of a request.
     *
     * @param values what the statement is given, for every parameter; null where the request has none
     * @param choices what people call them, for those that the request has
     */
    record Understood(Map<String, @Nullable Object> values, Map<String, Choice> choices) {}
}
