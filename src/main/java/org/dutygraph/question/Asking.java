package org.dutygraph.question;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dutygraph.exchange.GraphFormat;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.MemoryLimitException;
import org.dutygraph.graph.Table;
import org.dutygraph.graph.TimeLimitException;
import org.dutygraph.web.AsOf;
import org.dutygraph.web.Choice;
import org.dutygraph.web.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/** Asks a question of the catalogue. */
@Component
public class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Graph graph;
    private final Values values;
    private final Codes codes;
    private final Duration timeLimit;
    private final int rowLimit;
    /** Those that went on after their time, until they end: another run meanwhile would take another processor. */
    private final Map<Question, TimeLimitException> overdue = new ConcurrentHashMap<>();

    Asking(
            Graph graph,
            Values values,
            Codes codes,
            @Value("${dutygraph.question-timeout}") Duration timeLimit,
            @Value("${dutygraph.question-rows}") int rowLimit) {
        this.graph = graph;
        this.values = values;
        this.codes = codes;
        this.timeLimit = timeLimit;
        this.rowLimit = rowLimit;
    }

    /** The answer; the question's statement runs with the request's values as its parameters. */
    public Answer ask(Question question, Map<String, String> given) {
        Values.Understood understood = values.understand(question, given);
        Table table = rows(question, understood);
        return new Answer(
                question.name(),
                AsOf.date().map(Object::toString).orElse(null),
                question.title(),
                inWords(question, understood.choices()),
                understood.choices(),
                question.columns(),
                table.rows(),
                table.rows().size(),
                table.cut(),
                null,
                question.cypher(),
                links(question, understood.choices()));
    }

    /**
     * Asks without any value, so that the answer is known when a visitor asks.
     *
     * @param limit how long it may take, which may be longer than visitors wait
     * @throws TimeLimitException where it takes longer
     */
    void askAhead(Question question, Duration limit) {
        graph.ask(question.cypher(), values.understand(question, Map.of()).values(), limit, rowLimit);
    }

    private Table rows(Question question, Values.Understood understood) {
        TimeLimitException before = overdue.get(question);
        if (before != null && before.isRunning()) {
            throw tooSlow(question, understood);
        }
        try {
            return graph.ask(question.cypher(), understood.values(), timeLimit, rowLimit);
        } catch (TimeLimitException e) {
            if (e.isRunning()) {
                overdue.put(question, e);
                LOG.warn("{} goes on after its time and is not asked again before it ends", question.name());
            }
            throw tooSlow(question, understood);
        } catch (MemoryLimitException e) {
            throw RequestProblem.unavailable("too-much-memory").with("narrow_by", narrowing(question, understood));
        }
    }

    private RequestProblem tooSlow(Question question, Values.Understood understood) {
        return RequestProblem.unavailable("too-slow", timeLimit.toSeconds())
                .with("narrow_by", narrowing(question, understood));
    }

    private static List<String> narrowing(Question question, Values.Understood understood) {
        return question.parameters().stream()
                .map(Parameter::name)
                .filter(name -> !understood.choices().containsKey(name))
                .toList();
    }

    /** The question in words, with the values filled in: codes in each language's words, names as they are. */
    public Words inWords(Question question, Map<String, Choice> choices) {
        Map<String, String> chinese = new HashMap<>();
        choices.forEach((name, choice) -> chinese.put(name, choice.label()));
        Map<String, String> english = new HashMap<>(chinese);
        question.parameters().stream()
                .filter(Parameter::isLookedUp)
                .map(Parameter::name)
                .filter(choices::containsKey)
                .forEach(name -> english.computeIfPresent(name, (own, label) -> {
                    String words = codes.inWords(
                            Objects.requireNonNull(choices.get(own)).value(), Locale.ENGLISH);
                    return words == null ? label : StringUtils.uncapitalize(words);
                }));
        return new Words(
                Sentence.of(question.question().zh(), chinese),
                Sentence.of(question.question().en(), english));
    }

    /** Where the answer is found: {@code self}, {@code csv}, {@code xlsx}, {@code graphml}, {@code gexf},
     * {@code jsonl}, {@code graph}, {@code page}. */
    public static Map<String, String> links(Question question, Map<String, Choice> choices) {
        String path = "/api/questions/" + question.name();
        String query = new TreeMap<>(choices)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "="
                                + UriUtils.encodeQueryParam(entry.getValue().value(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        String tail = query.isEmpty() ? "" : "?" + query;
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", path + tail);
        links.put("csv", path + ".csv" + tail);
        links.put("xlsx", path + ".xlsx" + tail);
        for (GraphFormat format : GraphFormat.usual()) {
            links.put(format.ending(), path + "." + format.ending() + tail);
        }
        links.put("graph", path + "?" + (query.isEmpty() ? "" : query + "&") + "view=graph");
        links.put("page", "/questions/" + question.name() + tail);
        links.replaceAll((kind, address) -> AsOf.keep(address));
        return links;
    }
}
