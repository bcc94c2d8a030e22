package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns the clusters into common duties with their ids, labels and reasons. */
final class Outcome {

    private final Scores scores;
    private final Register register;
    private final Naming naming;
    private final Explanation explanation;
    private final Map<String, Cluster> clusters = new TreeMap<>();
    private final List<CommonDuty> commonDuties = new ArrayList<>();
    private final Seeds seeds;
    private final Judgements judgements;
    private final Neighbourhood neighbourhood;

    Outcome(List<Cluster> found, Scores scores, Pairs pairs, Register register, Seeds seeds, Judgements judgements) {
        this.scores = scores;
        this.register = register;
        this.seeds = seeds;
        this.judgements = judgements;
        this.naming = new Naming(register);
        this.explanation = new Explanation(scores);
        found.stream().sorted(Comparator.comparing(Outcome::first)).forEach(this::name);
        this.neighbourhood = new Neighbourhood(clusters, scores, pairs);
    }

    Resolution resolution() {
        clusters.forEach((id, cluster) -> commonDuties.add(commonDuty(id, cluster)));
        return new Resolution(
                commonDuties,
                neighbourhood.relations(),
                neighbourhood.doubts(),
                seeds.redirects(),
                seeds.unfulfilled(),
                register.with(naming.minted()));
    }

    private static String first(Cluster cluster) {
        return cluster.members().stream()
                .map(member -> member.duty().key())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }

    private void name(Cluster cluster) {
        clusters.put(naming.name(cluster, Label.of(cluster)), cluster);
    }

    private CommonDuty commonDuty(String id, Cluster cluster) {
        Label label = Label.of(cluster);
        List<CommonDuty.Membership> members = cluster.members().stream()
                .sorted(Comparator.comparing(member -> member.duty().key()))
                .map(member -> membership(id, member, cluster, label))
                .toList();
        return new CommonDuty(id, label.text(), members);
    }

    private CommonDuty.Membership membership(String id, Cluster.Member member, Cluster cluster, Label label) {
        double score = cluster.spokesmen().stream()
                .mapToDouble(phrasing ->
                        scores.of(phrasing.index(), member.phrasing().index()))
                .average()
                .orElse(1);
        String reason = judgements
                .joining(member, cluster)
                .map(judgement -> Reasons.of("decided", judgement.author(), judgement.reason()))
                .orElseGet(() -> reason(id, member, cluster, label));
        return new CommonDuty.Membership(member.duty().key(), Math.min(1, score), reason);
    }

    private String reason(String id, Cluster.Member member, Cluster cluster, Label label) {
        return cluster.members().size() == 1 ? neighbourhood.lonely(id) : explanation.of(member, label);
    }
}
