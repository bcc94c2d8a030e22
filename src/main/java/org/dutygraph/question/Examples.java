package org.dutygraph.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.web.GraphExamples;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Component;

/**
 * Values with which a question has an answer in the graph at hand: its samples where the graph has them, else others of the
 * same kinds.
 */
@Component
class Examples {

    /** How many sets of values are tried before the first one has to do. */
    private static final int MOST = 10;

    private final GraphExamples inGraph;
    private final KnownValues known;
    private final Asking asking;
    private final Map<Question, Found> found = new ConcurrentHashMap<>();

    Examples(GraphExamples inGraph, KnownValues known, Asking asking) {
        this.inGraph = inGraph;
        this.known = known;
        this.asking = asking;
    }

    /** A value for each required parameter, by its name; together they have an answer, where any that was tried has one. */
    Map<String, String> of(Question question) {
        String version = inGraph.version();
        Found last = found.get(question);
        if (last == null || !last.version().equals(version)) {
            last = new Found(version, find(question));
            found.put(question, last);
        }
        return last.values();
    }

    /** A value of the graph at hand for a parameter that may be left out. */
    String of(Parameter parameter) {
        return has(parameter)
                ? parameter.sample()
                : inGraph.of(parameter.type()).stream()
                        .findFirst()
                        .map(choice -> parameter.type().equals("county")
                                        || parameter.type().equals("township")
                                ? choice.label()
                                : choice.value())
                        .orElse(parameter.sample());
    }

    private Map<String, String> find(Question question) {
        List<Parameter> required =
                question.parameters().stream().filter(Parameter::required).toList();
        List<Map<String, String>> sets = Stream.concat(
                        required.stream().allMatch(this::has) ? Stream.of(samples(required)) : Stream.of(),
                        IntStream.range(0, MOST).mapToObj(at -> fromGraph(required, at)))
                .distinct()
                .toList();
        return sets.stream()
                .filter(set -> hasAnswer(question, set))
                .findFirst()
                .or(() -> sets.stream().findFirst())
                .orElse(Map.of());
    }

    private boolean has(Parameter parameter) {
        return !parameter.isLookedUp() || known.has(parameter.type(), parameter.sample());
    }

    private static Map<String, String> samples(List<Parameter> required) {
        Map<String, String> samples = new HashMap<>();
        required.forEach(parameter -> samples.put(parameter.name(), parameter.sample()));
        return samples;
    }

    /** Parameters of one kind get different values. */
    private Map<String, String> fromGraph(List<Parameter> required, int at) {
        Map<String, String> values = new HashMap<>();
        Map<String, Integer> ofKind = new HashMap<>();
        for (Parameter parameter : required) {
            int place = at + ofKind.merge(parameter.type(), 1, Integer::sum) - 1;
            List<String> possible = inGraph.of(parameter.type()).stream()
                    .map(choice -> choice.value())
                    .toList();
            values.put(
                    parameter.name(), possible.isEmpty() ? parameter.sample() : possible.get(place % possible.size()));
        }
        return values;
    }

    private boolean hasAnswer(Question question, Map<String, String> values) {
        try {
            return asking.ask(question, values).count() > 0;
        } catch (RequestProblem problem) {
            return false;
        }
    }

    private record Found(String version, Map<String, String> values) {}
}
