package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Turns the clusters into common duties with their ids, labels and reasons. */
final class Outcome {

    private final Phrasings phrasings;
    private final Scores scores;
    private final Register register;
    private final Naming naming;
    private final Explanation explanation;
    private final List<Matter> matters;
    private final Seeds seeds;
    private final Judgements judgements;
    private final Neighbourhood neighbourhood;

    Outcome(
            List<Cluster> found,
            Phrasings phrasings,
            Scores scores,
            Pairs pairs,
            Register register,
            Seeds seeds,
            Judgements judgements) {
        this.phrasings = phrasings;
        this.scores = scores;
        this.register = register;
        this.seeds = seeds;
        this.judgements = judgements;
        this.naming = new Naming(register, phrasings);
        this.explanation = new Explanation(scores);
        this.matters = matters(found);
        this.neighbourhood = new Neighbourhood(matters, phrasings, scores, pairs, judgements);
    }

    Resolution resolution() {
        return new Resolution(
                matters.parallelStream().map(this::commonDuty).toList(),
                neighbourhood.relations(),
                neighbourhood.doubts(),
                seeds.redirects(),
                seeds.unfulfilled(),
                register.with(naming.minted()));
    }

    /** Named in the order of their first duties, then in the order of their ids. */
    private List<Matter> matters(List<Cluster> found) {
        List<Label> labels = found.parallelStream()
                .map(cluster -> Label.of(cluster, phrasings))
                .toList();
        List<String> firsts = found.stream()
                .map(cluster -> phrasings.rows().key(cluster.rows().first()).toString())
                .toList();
        return IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparing(firsts::get))
                .map(index -> named(found.get(index), labels.get(index)))
                .sorted(Comparator.comparing(Matter::id))
                .toList();
    }

    private Matter named(Cluster cluster, Label label) {
        return new Matter(naming.name(cluster, label), cluster, label);
    }

    private CommonDuty commonDuty(Matter matter) {
        int[] members = matter.cluster().rows().toArray();
        Int2DoubleOpenHashMap scored = new Int2DoubleOpenHashMap();
        Int2ObjectOpenHashMap<String> explained = new Int2ObjectOpenHashMap<>();
        double[] scoreOf = new double[members.length];
        String[] reasons = new String[members.length];
        for (int i = 0; i < members.length; i++) {
            int row = members[i];
            scoreOf[i] = scored.computeIfAbsent(phrasings.ofRow(row), phrasing -> score(matter.cluster(), phrasing));
            reasons[i] = judgements
                    .joining(row, matter.cluster())
                    .map(judgement -> Reasons.of("decided", judgement.author(), judgement.reason()))
                    .orElseGet(() -> reason(row, matter, explained));
        }
        return new CommonDuty(
                matter.id(), matter.label().text(), new Members(phrasings.rows(), members, scoreOf, reasons));
    }

    private double score(Cluster cluster, int phrasing) {
        return Math.min(
                1,
                cluster.spokesmen().stream()
                        .mapToDouble(spokesman -> scores.of(spokesman.index(), phrasing))
                        .average()
                        .orElse(1));
    }

    private String reason(int row, Matter matter, Int2ObjectOpenHashMap<String> explained) {
        if (matter.cluster().size() == 1) {
            return neighbourhood.lonely(matter);
        }
        if (row == matter.label().row()) {
            return Reasons.of("label");
        }
        if (phrasings.saying(row).name().equals(matter.label().name())) {
            return Reasons.of("same.name");
        }
        return explained.computeIfAbsent(
                phrasings.ofRow(row), phrasing -> explanation.of(phrasings.of(row), matter.label()));
    }
}
