package org.dutygraph.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.graph.Graph;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Tells what a request's words mean: values that the graph knows, looked up by {@code cypher/parameter/<kind>.cypher}. */
@Component
public class KnownValues {

    /** The most characters that a value of a request has. */
    public static final int LONGEST = 200;

    private static final int SUGGESTIONS = 20;
    /** One character says too little to guess by. */
    private static final int SHORTEST = 2;

    private final Graph graph;

    KnownValues(Graph graph) {
        this.graph = graph;
    }

    /**
     * The one value that a text means.
     *
     * @param parameter the parameter's name, for the problem; people are told the message {@code kind}, where there is one
     * @param kind what it is looked up as, such as {@code county}
     * @throws RequestProblem 400 where it means none or several, naming what is possible
     */
    public Choice meant(String parameter, String kind, String text) {
        List<Choice> found = lookedUp(kind, text);
        return exact(parameter, text, found).orElseThrow(() -> refusal(
                        "unknown-value",
                        new DefaultMessageSourceResolvable(new String[] {kind}, parameter),
                        text,
                        found.isEmpty() ? nearestFirst(kind, text) : found)
                .with("parameter", parameter));
    }

    /**
     * The same, and where a text of two characters or more names no value fully, but is the beginning, or else a part, of the
     * name of just one, that one, which is then not {@code exact}.
     *
     * @param parameter what people call the parameter, for the problem
     * @throws RequestProblem 400 where it may mean none or several, naming what is possible
     */
    public Choice likely(String parameter, String kind, String text) {
        List<Choice> found = lookedUp(kind, text);
        return exact(parameter, text, found).orElseGet(() -> {
            List<Choice> fitting = fitting(kind, text, found);
            if (fitting.size() == 1 && text.length() >= SHORTEST) {
                return fitting.get(0);
            }
            throw fitting.isEmpty()
                    ? refusal("unknown-value", parameter, text, nearestFirst(kind, text))
                    : refusal("ambiguous-value", parameter, text, fitting);
        });
    }

    /** The values that begin with a text; else those found otherwise, as by an abbreviation; else those that contain it. */
    private List<Choice> fitting(String kind, String text, List<Choice> found) {
        List<Choice> begun =
                found.stream().filter(choice -> choice.label().startsWith(text)).toList();
        if (!begun.isEmpty() || !found.isEmpty()) {
            return begun.isEmpty() ? found : begun;
        }
        return lookedUp(kind, "").stream()
                .filter(choice -> choice.label().contains(text))
                .toList();
    }

    private static Optional<Choice> exact(String parameter, String text, List<Choice> found) {
        refuseLong(parameter, text);
        List<Choice> exact = found.stream().filter(Choice::exact).toList();
        if (exact.size() > 1) {
            throw refusal("ambiguous-value", parameter, text, exact);
        }
        return exact.stream().findFirst();
    }

    /** Whether the graph has the value of a kind that a text names in full. */
    public boolean has(String kind, String text) {
        return lookedUp(kind, text).stream().anyMatch(Choice::exact);
    }

    /** All values of a kind where there are no more than these; none where there are more. */
    public List<Choice> all(String kind, int most) {
        List<Choice> all = lookedUp(kind, "");
        return all.size() > most ? List.of() : all;
    }

    /** All values of a kind, first those that share most characters with a text. */
    private List<Choice> nearestFirst(String kind, String text) {
        return lookedUp(kind, "").stream()
                .sorted(Comparator.comparingLong((Choice choice) -> shared(choice.label(), text))
                        .reversed())
                .toList();
    }

    private static long shared(String label, String text) {
        return label.chars().distinct().filter(each -> text.indexOf(each) >= 0).count();
    }

    /** Some of the values of a kind that begin with a text. */
    public List<Choice> suggestions(String kind, String beginning) {
        return lookedUp(kind, beginning.substring(0, Math.min(LONGEST, beginning.length()))).stream()
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Refuses, by 400, a text that is longer than any value. */
    public static void refuseLong(String parameter, String text) {
        if (text.length() > LONGEST) {
            throw RequestProblem.badRequest("value-too-long", parameter, text.length(), LONGEST);
        }
    }

    private static RequestProblem refusal(String code, Object parameter, String text, List<Choice> possible) {
        List<Choice> some = possible.stream().limit(SUGGESTIONS).toList();
        List<String> shown = some.stream().map(KnownValues::shown).toList();
        return RequestProblem.badRequest(code, parameter, text, shown)
                .with("parameter", parameter)
                .with("possible", some);
    }

    private static String shown(Choice choice) {
        return choice.value().equals(choice.label())
                ? choice.label()
                : "%s%s (%s)".formatted(choice.detail(), choice.label(), choice.value());
    }

    private List<Choice> lookedUp(String kind, String text) {
        return graph.read("parameter/" + kind, Map.of("text", text), Choice.class);
    }
}
