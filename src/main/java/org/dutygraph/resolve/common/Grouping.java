package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins clusters, always the two most alike on average that may be one matter, until none is left above its threshold. The best
 * match goes first, so that each duty of a list finds the one duty of another list that it fits best.
 *
 * <p>A cluster that takes in another and keeps its spokesmen is as like its neighbours as before: only the neighbours of the one
 * that is gone are looked at. So the work grows with the pairs, not with the size that clusters reach.
 */
final class Grouping {

    private static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble((Link link) -> -link.score())
            .thenComparingInt(Link::a)
            .thenComparingInt(Link::b);

    private final Scores scores;
    private final Judgements judgements;
    private final List<@Nullable Cluster> clusters;
    private final List<IntArrayList> neighbours = new ArrayList<>();
    private final IntArrayList heirs = new IntArrayList();
    private final PriorityQueue<Link> links = new PriorityQueue<>(BEST_FIRST);

    /** The clusters to join, whose place is their id. */
    Grouping(List<Cluster> seeds, Scores scores, Judgements judgements) {
        this.scores = scores;
        this.judgements = judgements;
        this.clusters = new ArrayList<>(seeds);
        for (int id = 0; id < seeds.size(); id++) {
            neighbours.add(new IntArrayList(0));
            heirs.add(id);
        }
    }

    /** Joins along these pairs of phrasings; the clusters left, in the order of their ids. */
    List<Cluster> join(long[] pairs) {
        long[] near = LongStream.of(holders().near(pairs))
                .parallel()
                .filter(pair -> mayJoin(cluster(Pairs.one(pair)), cluster(Pairs.other(pair))))
                .toArray();
        for (long pair : near) {
            neighbours.get(Pairs.one(pair)).add(Pairs.other(pair));
            neighbours.get(Pairs.other(pair)).add(Pairs.one(pair));
        }
        links.addAll(LongStream.of(near)
                .parallel()
                .mapToObj(pair -> link(Pairs.one(pair), Pairs.other(pair)))
                .filter(Objects::nonNull)
                .toList());
        for (Link link = links.poll(); link != null; link = links.poll()) {
            follow(link);
        }
        return clusters.stream().filter(Objects::nonNull).toList();
    }

    private Holders holders() {
        Holders holders = new Holders(scores.all().size());
        for (int id = 0; id < clusters.size(); id++) {
            for (int phrasing : cluster(id).phrasings()) {
                holders.add(phrasing, id);
            }
        }
        return holders;
    }

    private void follow(Link link) {
        Cluster a = clusters.get(link.a());
        Cluster b = clusters.get(link.b());
        // since it was linked, either may have got a duty of a township that the other has, too
        if (a != null && b != null && mayJoin(a, b) && (link.sure() || !a.shareTownship(b))) {
            join(link.a(), a, link.b(), b);
        }
    }

    private Cluster cluster(int id) {
        return Objects.requireNonNull(clusters.get(id));
    }

    private boolean mayJoin(Cluster a, Cluster b) {
        return a.mayJoin(b) && judgements.allow(a, b);
    }

    private @Nullable Link link(int a, int b) {
        Likeness likeness = Likeness.ofWords(cluster(a), cluster(b), scores);
        if (!likeness.suffices()) {
            return null;
        }
        boolean sure =
                likeness.score() >= likeness.threshold() + scores.weights().onTwoLists();
        return new Link(likeness.score(), Math.min(a, b), Math.max(a, b), sure);
    }

    private void join(int idOfA, Cluster a, int idOfB, Cluster b) {
        List<Phrasing> spokesmen = Cluster.spokesmen(a.spokesmen(), b.spokesmen());
        if (spokesmen.equals(a.spokesmen())) {
            inherit(idOfA, a, idOfB, b);
        } else if (spokesmen.equals(b.spokesmen())) {
            inherit(idOfB, b, idOfA, a);
        } else {
            int id = clusters.size();
            clusters.add(a);
            neighbours.add(new IntArrayList(0));
            heirs.add(id);
            inherit(id, a, idOfB, b);
            inherit(id, a, idOfA, a);
        }
    }

    /** Lets a cluster take the place of one that is gone, and links it to those around that one. */
    private void inherit(int heir, Cluster cluster, int gone, Cluster formerly) {
        if (cluster != formerly) {
            cluster.absorb(formerly);
        }
        clusters.set(gone, null);
        heirs.set(gone, heir);
        for (int other : around(gone)) {
            if (other != heir && mayJoin(cluster(other), cluster)) {
                neighbours.get(heir).add(other);
                Link link = link(other, heir);
                if (link != null) {
                    links.add(link);
                }
            }
        }
        neighbours.set(gone, new IntArrayList(0));
    }

    /** The clusters around one that is gone, as they are now. */
    private IntOpenHashSet around(int gone) {
        IntOpenHashSet around = new IntOpenHashSet();
        neighbours.get(gone).forEach((int id) -> around.add(heir(id)));
        return around;
    }

    private int heir(int id) {
        int last = id;
        while (heirs.getInt(last) != last) {
            last = heirs.getInt(last);
        }
        for (int at = id; at != last; ) {
            int next = heirs.getInt(at);
            heirs.set(at, last);
            at = next;
        }
        return last;
    }

    /**
     * Two clusters worth joining.
     *
     * @param score how alike they are
     * @param a the smaller id
     * @param b the larger one
     * @param sure whether they are alike enough even if a township has both
     */
    private record Link(double score, int a, int b, boolean sure) {}
}
