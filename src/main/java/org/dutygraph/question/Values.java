package org.dutygraph.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.Search;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands the values a request gives for a question's parameters. */
@Component
public class Values {

    private static final int SUGGESTIONS = 20;
    private static final int LONGEST = 200;
    /** What an address may say beside a question's own parameters: the answer's language. */
    private static final Set<String> OF_THE_REQUEST = Set.of("lang");

    private final Graph graph;

    Values(Graph graph) {
        this.graph = graph;
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
        return parameter.isLookedUp()
                ? lookedUp(parameter, prefix.substring(0, Math.min(LONGEST, prefix.length()))).stream()
                        .limit(SUGGESTIONS)
                        .toList()
                : List.of();
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
        if (text.length() > LONGEST) {
            throw RequestProblem.badRequest("value-too-long", parameter.name(), text.length(), LONGEST);
        }
        return parameter.isLookedUp() ? onlyOne(parameter, text) : new Choice(text, text, "", true);
    }

    private Choice onlyOne(Parameter parameter, String text) {
        List<Choice> found = lookedUp(parameter, text);
        List<Choice> exact = found.stream().filter(Choice::exact).toList();
        if (exact.size() == 1) {
            return exact.get(0);
        }
        if (exact.size() > 1) {
            throw refusal("ambiguous-value", parameter, text, exact);
        }
        throw refusal("unknown-value", parameter, text, found.isEmpty() ? lookedUp(parameter, "") : found);
    }

    private static RequestProblem refusal(String code, Parameter parameter, String text, List<Choice> possible) {
        List<String> shown =
                possible.stream().limit(SUGGESTIONS).map(Values::shown).toList();
        return RequestProblem.badRequest(code, parameter.name(), text, String.join("、", shown))
                .with("parameter", parameter.name())
                .with("possible", possible.stream().limit(SUGGESTIONS).toList());
    }

    private static String shown(Choice choice) {
        return choice.value().equals(choice.label())
                ? choice.label()
                : "%s%s (%s)".formatted(choice.detail(), choice.label(), choice.value());
    }

    /** The values that a text may mean, what it names fully before the rest. */
    public List<Choice> lookedUp(Parameter parameter, String text) {
        return graph.read(parameter.lookup(), Map.of("text", text), Choice.class);
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
