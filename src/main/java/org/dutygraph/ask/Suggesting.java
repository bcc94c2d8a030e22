package org.dutygraph.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.Search;
import org.dutygraph.question.Asking;
import org.dutygraph.question.Question;
import org.dutygraph.question.Words;
import org.dutygraph.web.Choice;
import org.dutygraph.web.Frame;
import org.springframework.stereotype.Component;

/** Suggests questions and things of the graph for what is being typed. */
@Component
class Suggesting {

    private static final int EACH = 5;
    /** From this score on, by words alone, a text seems to ask a question. */
    private static final double ALIKE = 0.4;

    private final Graph graph;
    private final Profiles profiles;
    private final NamesInGraph names;
    private final Vectors vectors;
    private final Identified identified;
    private final Asking asking;
    private final Frame frame;

    Suggesting(
            Graph graph,
            Profiles profiles,
            NamesInGraph names,
            Vectors vectors,
            Identified identified,
            Asking asking,
            Frame frame) {
        this.graph = graph;
        this.profiles = profiles;
        this.names = names;
        this.vectors = vectors;
        this.identified = identified;
        this.asking = asking;
        this.frame = frame;
    }

    List<Suggestion> suggest(String text) {
        return identified.by(text).map(List::of).orElseGet(() -> Stream.concat(questions(text), things(text))
                .toList());
    }

    /** What the text seems to ask, with what it names filled in; then the questions whose title has the text. */
    private Stream<Suggestion> questions(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Map<String, Suggestion> found = new LinkedHashMap<>();
        Profiles.State state = profiles.now();
        Names known = names.now();
        Ranking.of(Reading.of(text, known, profiles.lexicon()), null, state, known, vectors).stream()
                .filter(scored -> scored.score() >= ALIKE && scored.topics().isEmpty())
                .limit(2)
                .forEach(scored -> found.put(
                        scored.question().name(),
                        question(
                                scored.question(),
                                asking.inWords(scored.question(), scored.labelled()),
                                scored.choices())));
        state.questions().stream()
                .filter(question -> titles(question).contains(wanted))
                .forEach(
                        question -> found.putIfAbsent(question.name(), question(question, question.title(), Map.of())));
        return found.values().stream().limit(EACH);
    }

    private static String titles(Question question) {
        return (question.title().zh() + "\n" + question.title().en()).toLowerCase(Locale.ROOT);
    }

    private Suggestion question(Question question, Words words, Map<String, Choice> choices) {
        return new Suggestion(
                "Question",
                question.name(),
                frame.isEnglish() ? words.en() : words.zh(),
                "",
                Asking.links(question, choices).getOrDefault("page", ""));
    }

    private Stream<Suggestion> things(String text) {
        return graph
                .read(
                        "read/ask/suggestions",
                        Map.of("text", text, "words", Search.allWords(text), "each", EACH),
                        Thing.class)
                .stream()
                .map(Thing::suggestion);
    }
}
