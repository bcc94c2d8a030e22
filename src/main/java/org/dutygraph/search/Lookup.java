package org.dutygraph.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.Search;
import org.dutygraph.text.Pinyin;
import org.springframework.stereotype.Component;

/** The ways of searching: what each finds, the best first; of duties, those of a place alone where one is given by its code. */
@Component
class Lookup {

    /** No place's code, and the beginning of all. */
    static final String ANYWHERE = "";

    private static final int MOST_ITEMS = 60;
    /** How far down a list still counts. */
    private static final int DEPTH = 150;
    /** So many of an index's best are looked through for these. */
    private static final int LOOKED_THROUGH = 3_000;
    /** Of one name, or of one item's text, so many. */
    private static final int COPIES = 6;
    /** Neo4j's cosine score below which two texts have nothing to do with each other, by the model used. */
    private static final double LEAST_MEANING = 0.7;

    private final Graph graph;
    private final Embedding embedding;
    private final Meanings meanings;

    Lookup(Graph graph, Embedding embedding, Meanings meanings) {
        this.graph = graph;
        this.embedding = embedding;
        this.meanings = meanings;
    }

    /**
     * In a province the best of the index are townships' duties of a few names, and the common duties that have the words stand
     * far below; they follow then. In a few lists they are among the best.
     */
    List<Ranked> byWords(String q, String place) {
        String best = Search.bestFirst(q);
        List<Ranked> first = graph.read(
                "read/search/full-text",
                Map.of("q", best, "place", place, "most", LOOKED_THROUGH, "copies", COPIES, "limit", DEPTH),
                Ranked.class);
        Set<String> there = first.stream().map(Ranked::id).collect(Collectors.toSet());
        return Stream.concat(
                        first.stream(),
                        graph.read("read/search/labels", Map.of("q", best, "limit", DEPTH), Ranked.class).stream()
                                .filter(common -> !there.contains(common.id())))
                .toList();
    }

    /** What a place's duties have, all of them looked at. */
    List<Ranked> inPlace(String q, String place) {
        List<String> pairs = Search.pairs(q);
        return pairs.isEmpty() || place.equals(ANYWHERE)
                ? List.of()
                : graph.read(
                        "read/search/in-place", Map.of("place", place, "pairs", pairs, "limit", DEPTH), Ranked.class);
    }

    /** The responsibility items that have the words, or most of their pairs of characters. */
    List<Ranked> inItems(String q, String place) {
        List<String> pairs = Search.pairs(q);
        return pairs.isEmpty()
                ? List.of()
                : graph.read(
                        "read/search/items",
                        Map.of(
                                "q",
                                Search.anyPart(q),
                                "pairs",
                                pairs,
                                "place",
                                place,
                                "most",
                                LOOKED_THROUGH,
                                "copies",
                                COPIES,
                                "limit",
                                MOST_ITEMS),
                        Ranked.class);
    }

    /** Empty until meanings are known, and of words that are not Chinese, which the model takes to be near to anything. */
    List<Ranked> byMeaning(String q, String place) {
        if (q.codePoints().noneMatch(Character::isIdeographic)
                || !meanings.done().isDone()
                || meanings.done().isCompletedExceptionally()) {
            return List.of();
        }
        return graph.read(
                "read/search/meaning",
                Map.of(
                        "vector",
                        numbers(embedding.of(q)),
                        "place",
                        place,
                        "copies",
                        COPIES,
                        "limit",
                        DEPTH,
                        "least",
                        LEAST_MEANING),
                Ranked.class);
    }

    /** As a list, which is the same as another of the same numbers. */
    private static List<Double> numbers(float[] vector) {
        return IntStream.range(0, vector.length)
                .mapToObj(at -> (double) vector[at])
                .toList();
    }

    /** What has a name that is read like the letters; empty of words that are no pinyin, and until meanings are known. */
    List<Ranked> byPinyin(String q, String place) {
        String phrases = Pinyin.readings(q).stream()
                .map(syllables -> '"' + String.join(" ", syllables) + '"')
                .collect(Collectors.joining(" "));
        return phrases.isEmpty()
                ? List.of()
                : graph.read(
                        "read/search/pinyin",
                        Map.of("q", phrases, "place", place, "copies", COPIES, "limit", DEPTH),
                        Ranked.class);
    }
}
