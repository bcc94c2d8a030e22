package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dutygraph.resolve.wording.DutyKey;
import org.roaringbitmap.IntIterator;

/** What lies around each common duty: the nearest other, the parts they share, and the decisions that were close. */
final class Neighbourhood {

    private final List<Matter> matters;
    private final Phrasings phrasings;
    private final Scores scores;
    private final Judgements judgements;
    /** The places of two matters that are near each other, the smaller first, in order. */
    private final long[] near;

    private final IdentityHashMap<Matter, IntArrayList> around = new IdentityHashMap<>();

    /** What lies around these, which are in the order of their ids. */
    Neighbourhood(List<Matter> matters, Phrasings phrasings, Scores scores, Pairs pairs, Judgements judgements) {
        this.matters = matters;
        this.phrasings = phrasings;
        this.scores = scores;
        this.judgements = judgements;
        this.near = near(pairs);
        for (long pair : near) {
            around.computeIfAbsent(one(pair), key -> new IntArrayList()).add(Pairs.other(pair));
            around.computeIfAbsent(other(pair), key -> new IntArrayList()).add(Pairs.one(pair));
        }
    }

    /** Why a common duty has one member. */
    String lonely(Matter matter) {
        return around.getOrDefault(matter, new IntArrayList())
                .intStream()
                .mapToObj(matters::get)
                .map(other -> new Nearest(other, score(matter, other)))
                .filter(nearest -> nearest.score() > 0)
                .max(Comparator.comparingDouble(Nearest::score)
                        .thenComparing(nearest -> nearest.matter().id(), Comparator.reverseOrder()))
                .map(nearest -> Reasons.of(
                        "alone.nearest", nearest.matter().label().text(), Explanation.decimal(nearest.score())))
                .orElseGet(() -> Reasons.of("alone"));
    }

    List<Relation> relations() {
        return LongStream.of(near)
                .parallel()
                .mapToObj(pair -> new Parts(
                                one(pair).id(),
                                one(pair).cluster(),
                                other(pair).id(),
                                other(pair).cluster(),
                                scores)
                        .relation())
                .flatMap(Optional::stream)
                .toList();
    }

    List<Doubt> doubts() {
        return Stream.concat(
                        LongStream.of(near).parallel().mapToObj(pair -> apart(one(pair), other(pair))),
                        matters.parallelStream().map(this::together))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Doubt::distance).thenComparing(Doubt::a))
                .toList();
    }

    private Optional<Doubt> apart(Matter one, Matter other) {
        if (!one.cluster().mayJoin(other.cluster())) {
            return Optional.empty();
        }
        Likeness likeness = Likeness.of(one.cluster(), other.cluster(), scores);
        double distance = likeness.threshold() - likeness.score();
        if (distance > scores.weights().doubt()) {
            return Optional.empty();
        }
        String reason =
                beside(likeness.score(), likeness.threshold(), distance > 0 ? "doubt.different" : "doubt.unrelated");
        return Optional.of(new Doubt(key(one), key(other), false, likeness.score(), Math.abs(distance), reason));
    }

    private DutyKey key(Matter matter) {
        return phrasings.rows().key(matter.label().row());
    }

    /** The member least like the label, if it is not much like it; of what a person has decided there is no doubt. */
    private Optional<Doubt> together(Matter matter) {
        Phrasing label = matter.label().phrasing();
        Int2DoubleOpenHashMap scored = new Int2DoubleOpenHashMap();
        int least = matter.label().row();
        double score = 1;
        for (IntIterator members = matter.cluster().rows().getIntIterator(); members.hasNext(); ) {
            int row = members.next();
            if (judgements.joining(row, matter.cluster()).isPresent()) {
                continue;
            }
            double own = scored.computeIfAbsent(phrasings.ofRow(row), phrasing -> scores.of(label.index(), phrasing));
            if (own < score) {
                least = row;
                score = own;
            }
        }
        double threshold = scores.weights().threshold(label, phrasings.of(least));
        if (score >= threshold + scores.weights().doubt()) {
            return Optional.empty();
        }
        boolean decided = score < threshold && isDecided(matter.cluster());
        boolean known = !decided && score > 0;
        String reason = known
                ? beside(score, threshold, score < threshold ? "doubt.same.below" : "doubt.same")
                : Reasons.of(decided ? "doubt.same.decided" : "doubt.same.unscored");
        DutyKey other = phrasings.rows().key(least);
        return Optional.of(
                new Doubt(key(matter), other, true, known ? score : null, Math.abs(score - threshold), reason));
    }

    /** Whether a person has joined some of them, and so all that was the same as one of these. */
    private boolean isDecided(Cluster cluster) {
        if (judgements.same().isEmpty()) {
            return false;
        }
        for (IntIterator members = cluster.rows().getIntIterator(); members.hasNext(); ) {
            if (judgements.joining(members.next(), cluster).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String beside(double score, double threshold, String reason) {
        return Reasons.of(reason, Explanation.apart(score, threshold).toArray());
    }

    private double score(Matter one, Matter other) {
        return Likeness.ofWords(one.cluster(), other.cluster(), scores).score();
    }

    private Matter one(long pair) {
        return matters.get(Pairs.one(pair));
    }

    private Matter other(long pair) {
        return matters.get(Pairs.other(pair));
    }

    private long[] near(Pairs pairs) {
        Holders holders = new Holders(scores.all().size());
        for (int place = 0; place < matters.size(); place++) {
            for (Phrasing phrasing : matters.get(place).cluster().spokesmen()) {
                holders.add(phrasing.index(), place);
            }
        }
        return holders.near(LongStream.concat(LongStream.of(pairs.within()), LongStream.of(pairs.across()))
                .toArray());
    }

    private record Nearest(Matter matter, double score) {}
}
