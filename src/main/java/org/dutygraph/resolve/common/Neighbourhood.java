package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dutygraph.resolve.wording.DutyKey;

/** What lies around each common duty: the nearest other, the parts they share, and the decisions that were close. */
final class Neighbourhood {

    private final SortedMap<String, Cluster> clusters;
    private final Scores scores;
    private final SortedMap<String, SortedSet<String>> near = new TreeMap<>();

    Neighbourhood(Map<String, Cluster> clusters, Scores scores, Pairs pairs) {
        this.clusters = new TreeMap<>(clusters);
        this.scores = scores;
        Map<Integer, SortedSet<String>> holders = new HashMap<>();
        clusters.forEach((id, cluster) -> cluster.spokesmen()
                .forEach(phrasing -> holders.computeIfAbsent(phrasing.index(), key -> new TreeSet<>())
                        .add(id)));
        pairs.within().forEach(pair -> neighbours(holders, pair));
        pairs.across().forEach(pair -> neighbours(holders, pair));
    }

    /** Why a common duty has one member. */
    String lonely(String id) {
        Optional<String> nearest = near.getOrDefault(id, new TreeSet<>()).stream()
                .max(Comparator.comparingDouble(
                                (String other) -> likeness(id, other).score())
                        .thenComparing(Comparator.reverseOrder()));
        return nearest.map(other -> Reasons.of(
                        "alone.nearest",
                        Label.of(cluster(other)).text(),
                        Explanation.decimal(likeness(id, other).score())))
                .orElseGet(() -> Reasons.of("alone"));
    }

    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        near.forEach((id, others) -> others.stream()
                .filter(other -> id.compareTo(other) < 0)
                .forEach(other -> new Parts(id, cluster(id), other, cluster(other), scores)
                        .relation()
                        .ifPresent(relations::add)));
        return relations;
    }

    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        near.forEach((id, others) -> others.stream()
                .filter(other -> id.compareTo(other) < 0 && cluster(id).mayJoin(cluster(other)))
                .forEach(other -> apart(id, other).ifPresent(doubts::add)));
        clusters.values().forEach(cluster -> together(cluster).ifPresent(doubts::add));
        doubts.sort(Comparator.comparingDouble(Doubt::distance).thenComparing(Doubt::a));
        return doubts;
    }

    private Optional<Doubt> apart(String id, String other) {
        Likeness likeness = likeness(id, other);
        double distance = likeness.threshold() - likeness.score();
        if (distance > scores.weights().doubt()) {
            return Optional.empty();
        }
        String reason =
                beside(likeness.score(), likeness.threshold(), distance > 0 ? "doubt.different" : "doubt.unrelated");
        return Optional.of(new Doubt(key(id), key(other), false, likeness.score(), Math.abs(distance), reason));
    }

    private DutyKey key(String id) {
        return Label.of(cluster(id)).member().duty().key();
    }

    private Optional<Doubt> together(Cluster cluster) {
        Cluster.Member label = Label.of(cluster).member();
        return cluster.members().stream()
                .min(Comparator.comparingDouble((Cluster.Member member) -> score(label, member))
                        .thenComparing(member -> member.duty().key()))
                .filter(member -> score(label, member)
                        < threshold(label, member) + scores.weights().doubt())
                .map(member -> new Doubt(
                        label.duty().key(),
                        member.duty().key(),
                        true,
                        score(label, member),
                        Math.abs(score(label, member) - threshold(label, member)),
                        beside(
                                score(label, member),
                                threshold(label, member),
                                score(label, member) < threshold(label, member) ? "doubt.same.below" : "doubt.same")));
    }

    private static String beside(double score, double threshold, String reason) {
        return Reasons.of(reason, Explanation.apart(score, threshold).toArray());
    }

    private double score(Cluster.Member a, Cluster.Member b) {
        return scores.of(a.phrasing().index(), b.phrasing().index());
    }

    private double threshold(Cluster.Member a, Cluster.Member b) {
        return scores.weights().threshold(a.phrasing(), b.phrasing());
    }

    private Likeness likeness(String id, String other) {
        return Likeness.of(cluster(id), cluster(other), scores);
    }

    private Cluster cluster(String id) {
        return Objects.requireNonNull(clusters.get(id));
    }

    private void neighbours(Map<Integer, SortedSet<String>> holders, Grouping.Pair pair) {
        for (String a : holders.getOrDefault(pair.a(), new TreeSet<>())) {
            for (String b : holders.getOrDefault(pair.b(), new TreeSet<>())) {
                if (!a.equals(b)) {
                    near.computeIfAbsent(a, key -> new TreeSet<>()).add(b);
                    near.computeIfAbsent(b, key -> new TreeSet<>()).add(a);
                }
            }
        }
    }
}
