package org.dutygraph.resolve.common;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins clusters, always the two most alike on average that may be one matter, until none is left above its threshold. The best
 * match goes first, so that each duty of a list finds the one duty of another list that it fits best.
 */
final class Grouping {

    private static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble((Link link) -> -link.score())
            .thenComparingInt(Link::a)
            .thenComparingInt(Link::b);

    private final Scores scores;
    private final Judgements judgements;
    private final SortedMap<Integer, Cluster> clusters = new TreeMap<>();
    private final Map<Integer, SortedSet<Integer>> neighbours = new HashMap<>();
    private final PriorityQueue<Link> links = new PriorityQueue<>(BEST_FIRST);

    Grouping(Collection<Cluster> seeds, Scores scores, Judgements judgements) {
        this.scores = scores;
        this.judgements = judgements;
        seeds.forEach(seed -> clusters.put(seed.id(), seed));
    }

    /** Joins along these pairs of phrasings; the clusters left, in the order of their ids. */
    Collection<Cluster> join(Iterable<Pair> pairs) {
        Map<Integer, SortedSet<Integer>> holders = holders();
        for (Pair pair : pairs) {
            for (int a : holders.getOrDefault(pair.a(), Collections.emptySortedSet())) {
                for (int b : holders.getOrDefault(pair.b(), Collections.emptySortedSet())) {
                    link(a, b);
                }
            }
        }
        for (Link link = links.poll(); link != null; link = links.poll()) {
            Cluster a = clusters.get(link.a());
            Cluster b = clusters.get(link.b());
            if (a != null && b != null && mayJoin(a, b)) {
                join(a, b);
            }
        }
        return clusters.values();
    }

    private Map<Integer, SortedSet<Integer>> holders() {
        Map<Integer, SortedSet<Integer>> holders = new HashMap<>();
        clusters.values().forEach(cluster -> cluster.members()
                .forEach(member -> holders.computeIfAbsent(member.phrasing().index(), key -> new TreeSet<>())
                        .add(cluster.id())));
        return holders;
    }

    private void link(int a, int b) {
        // lists only gain duties, so what may not join now never may
        if (a == b || !mayJoin(cluster(a), cluster(b))) {
            return;
        }
        neighbours.computeIfAbsent(a, key -> new TreeSet<>()).add(b);
        neighbours.computeIfAbsent(b, key -> new TreeSet<>()).add(a);
        Likeness likeness = Likeness.of(cluster(a), cluster(b), scores);
        if (likeness.suffices()) {
            links.add(new Link(likeness.score(), Math.min(a, b), Math.max(a, b)));
        }
    }

    private Cluster cluster(int id) {
        return Objects.requireNonNull(clusters.get(id));
    }

    private boolean mayJoin(Cluster a, Cluster b) {
        return a.mayJoin(b) && judgements.allow(a, b);
    }

    private void join(Cluster a, Cluster b) {
        int id = clusters.lastKey() + 1;
        clusters.remove(a.id());
        clusters.remove(b.id());
        clusters.put(id, Cluster.merged(id, a, b));
        SortedSet<Integer> around = new TreeSet<>(neighbours.getOrDefault(a.id(), new TreeSet<>()));
        around.addAll(neighbours.getOrDefault(b.id(), new TreeSet<>()));
        around.retainAll(clusters.keySet());
        around.forEach(other -> link(other, id));
    }

    private record Link(double score, int a, int b) {}

    /**
     * Two phrasings worth comparing.
     *
     * @param a the index of one
     * @param b the index of the other
     */
    record Pair(int a, int b) {}
}
