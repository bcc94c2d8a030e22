package org.dutygraph.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What an address may say beside a question's own parameters: the answer's language. */
    private static final Set<String> OF_THE_REQUEST = Set.of("lang");

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
            if (choice != null) {
                choices.put(parameter.name(), choice);
            }
        }
        return new Understood(values, choices);
    }

    /** What a parameter may be, of the values that begin with a text. */
    List<Choice> suggestions(Parameter parameter, String prefix) {
        return parameter.isLookedUp() ? known.suggestions(parameter.type(), prefix) : List.of();
    }

    private static void refuseUnknownNames(Question question, Map<String, String> given) {
        List<String> names = question.parameters().stream().map(Parameter::name).toList();
        given.keySet().stream()
                .filter(name -> !names.contains(name) && !OF_THE_REQUEST.contains(name))
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
                throw RequestProblem.badRequest("missing-parameter", parameter.name(), parameter.sample());
            }
            return null;
        }
        KnownValues.refuseLong(parameter.name(), text);
        return parameter.isLookedUp()
                ? known.meant(parameter.name(), parameter.type(), text)
                : new Choice(text, text, "", true);
    }

    private static Object typed(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case "integer" -> integer(parameter, value);
            case "search" -> Search.allWords(value);
            default -> value;
        };
    }

    private static long integer(Parameter parameter, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw RequestProblem.badRequest("not-a-number", parameter.name(), value);
        }
    }

    /**
     * The values of a request.
     *
     * @param values what the statement is given, for every parameter; null where the request has none
     * @param choices what people call them, for those that the request has
     */
    record Understood(Map<String, @Nullable Object> values, Map<String, Choice> choices) {}
}
