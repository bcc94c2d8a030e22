package org.dutygraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.Search;
import org.springframework.stereotype.Component;

/**
 * Searches by words, in other words, by sound and by meaning, and fuses the lists by reciprocal ranks (Cormack, Clarke and Buettcher, SIGIR 2009).
 */
@Component
public class Searching {

    /** Why a hit is there: it has the words. */
    public static final String WORDS = "words";

    static final String MEANING = "meaning";
    /** It has what the documents say for the words. */
    static final String PARAPHRASE = "paraphrase";
    /** It sounds like the letters. */
    static final String PINYIN = "pinyin";
    /** Responsibility items are many; a duty that is found as well as one stands before it. */
    private static final double WEIGHT_OF_ITEMS = 0.5;

    /** The constant of the fusion that its authors found to do well everywhere. */
    private static final int RANK_CONSTANT = 60;

    private final Graph graph;
    private final Lookup lookup;
    private final Paraphrases paraphrases;

    Searching(Graph graph, Lookup lookup, Paraphrases paraphrases) {
        this.paraphrases = paraphrases;
        this.graph = graph;
        this.lookup = lookup;
    }

    /**
     * Everything found, the best first; what bears the very name before all, what has the very words before what is near, and of
     * these what has them in its name before what has them in its text.
     */
    public List<Hit> search(String q) {
        return search(q, Lookup.ANYWHERE);
    }

    /**
     * The same of a place's own duties.
     *
     * @param place the code of a county or a township, {@link Lookup#ANYWHERE} for anywhere; what is no duty is found wherever it is
     */
    List<Hit> search(String q, String place) {
        List<String> others = paraphrases.of(q);
        List<Way> ways = new ArrayList<>(List.of(
                new Way(WORDS, 1, lookup.byWords(q, place)),
                new Way(WORDS, WEIGHT_OF_ITEMS, lookup.inItems(q, place)),
                new Way(MEANING, 1, lookup.byMeaning(q, place)),
                new Way(PINYIN, 1, lookup.byPinyin(q, place)),
                new Way(WORDS, 1, lookup.inPlace(q, place))));
        for (String other : others) {
            ways.add(new Way(PARAPHRASE, 1, lookup.byWords(other, place)));
            ways.add(new Way(MEANING, 1, lookup.byMeaning(other, place)));
            ways.add(new Way(PARAPHRASE, 1, lookup.inPlace(other, place)));
        }
        List<List<String>> words =
                Stream.concat(Stream.of(q), others.stream()).map(Search::words).toList();
        return fuse(
                        ways,
                        words,
                        new Highlighting(String.join(
                                " ",
                                Stream.concat(Stream.of(q), others.stream()).toList())))
                .stream()
                .sorted(Comparator.comparing((Hit hit) -> !hit.name().equals(q))
                        .thenComparing(hit -> !hit.exact())
                        .thenComparing(hit -> words.stream().noneMatch(hit::isNamed)))
                .toList();
    }

    /**
     * The same with one for each name, at the place of the best that has it: townships' duties of one name are one thing to a
     * reader. Where a common duty has the name, it is that one, for it leads to all of them.
     */
    static List<Hit> withoutRepeating(List<Hit> hits) {
        Map<String, Hit> named = new LinkedHashMap<>();
        hits.forEach(hit -> named.merge(
                hit.name(),
                hit,
                (best, other) ->
                        isCommon(other) && best.kind().equals("Duty") ? other.andOf(best) : best.andOf(other)));
        return List.copyOf(named.values());
    }

    private static boolean isCommon(Hit hit) {
        return hit.kind().equals("CommonDuty");
    }

    /** What the documents say for everyday or English words; empty where nothing is known of them. */
    public List<String> inOtherWords(String q) {
        return paraphrases.of(q);
    }

    /** Whether words are said for some matter, by people or by the documents. */
    public boolean isSaidOfMatters(String words) {
        return paraphrases.knows(words);
    }

    /** What the full-text index has, the best first. */
    public List<Ranked> byWords(String q) {
        return lookup.byWords(q, Lookup.ANYWHERE);
    }

    /** Empty until meanings are known, and of words that are not Chinese, which the model takes to be near to anything. */
    public List<Ranked> byMeaning(String q) {
        return lookup.byMeaning(q, Lookup.ANYWHERE);
    }

    /** The names of what one way of searching has found, in its order. */
    List<String> named(List<Ranked> ranked) {
        return found(ranked.stream()
                        .map(each -> new Key(each.kind(), each.id()))
                        .toList())
                .stream()
                .map(Found::name)
                .toList();
    }

    private List<Hit> fuse(List<Way> ways, List<List<String>> words, Highlighting highlighting) {
        Map<Key, Fused> fused = new LinkedHashMap<>();
        for (Way way : ways) {
            for (int place = 0; place < way.found().size(); place++) {
                Ranked ranked = way.found().get(place);
                fused.computeIfAbsent(new Key(ranked.kind(), ranked.id()), key -> new Fused())
                        .add(way, place);
            }
        }
        List<Map.Entry<Key, Fused>> ranked = fused.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Key, Fused> entry) -> -entry.getValue().score)
                        .thenComparing(entry -> entry.getKey().kind())
                        .thenComparing(entry -> entry.getKey().id()))
                .toList();
        return found(ranked.stream().map(Map.Entry::getKey).toList()).stream()
                .map(found -> {
                    Fused how = fused.getOrDefault(new Key(found.kind(), found.id()), new Fused());
                    return Hit.of(found, how.score, how.ways, words, highlighting);
                })
                .toList();
    }

    private List<Found> found(List<Key> keys) {
        List<Map<String, Object>> hits = IntStream.range(0, keys.size())
                .mapToObj(place -> Map.<String, Object>of(
                        "place",
                        place,
                        "kind",
                        keys.get(place).kind(),
                        "id",
                        keys.get(place).id()))
                .toList();
        return graph.read("read/search/hits", Map.of("hits", hits), Found.class);
    }

    /** For the names of hits and the texts of items, all counties that have a duty of the name, or the same text. */
    Map<String, List<String>> counties(List<Hit> hits) {
        Map<Boolean, List<String>> texts = hits.stream()
                .collect(Collectors.partitioningBy(
                        hit -> hit.kind().equals("Item"),
                        Collectors.mapping(
                                Hit::name,
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(LinkedHashSet::new), List::copyOf))));
        Map<String, List<String>> counties = new HashMap<>();
        Stream.concat(
                        graph
                                .read(
                                        "read/search/elsewhere",
                                        Map.of("names", texts.getOrDefault(false, List.of())),
                                        SameName.class)
                                .stream(),
                        graph
                                .read(
                                        "read/search/items-elsewhere",
                                        Map.of("texts", texts.getOrDefault(true, List.of())),
                                        SameName.class)
                                .stream())
                .forEach(same -> counties.put(same.name(), same.counties()));
        return counties;
    }

    /** In which counties a duty has a name. */
    record SameName(String name, List<String> counties) {}

    private record Key(String kind, String id) {}

    /** What one way of searching has found, the best first. */
    private record Way(String why, double weight, List<Ranked> found) {}

    /** What the ways of searching say of one thing together. */
    private static final class Fused {
        private final List<String> ways = new ArrayList<>();
        private double score;

        private void add(Way way, int place) {
            if (!ways.contains(way.why())) {
                ways.add(way.why());
            }
            score += way.weight() / (RANK_CONSTANT + place + 1);
        }
    }
}
