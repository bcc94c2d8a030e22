package org.dutygraph.resolve.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.resolve.wording.ReceivedDuties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares the common duties with labels made by reading, over the labelled duties: pairwise and B³, by kind of list, and with
 * each county left out: there the thresholds are chosen by the pairs that do not touch the county, and its pairs are scored.
 * The folder of labels is the system property {@code labels}; without it there is nothing to compare. It measures and does not
 * fail.
 */
@Tag("evaluation")
class CommonDutyEvaluation {

    private static final double[] BASIC = {0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5};
    private static final double[] OTHERS = {0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65};

    @Test
    void agreementWithTheLabels() {
        Path file = Path.of(System.getProperty("labels", "../shared/labels"), "common-duties.csv");
        if (!Files.exists(file)) {
            System.out.println("no labels at " + file);
            return;
        }
        Map<DutyKey, String> labels = LabelledGroups.read(file);
        List<DutyKey> basic = keys(labels, key -> key.list() == ListKind.BASIC);
        List<DutyKey> others = keys(labels, key -> key.list() != ListKind.BASIC);
        Map<DutyKey, String> found = found(Weights.DEFAULT);
        PairScore basicScore = PairScore.of(found, labels, basic);
        PairScore othersScore = PairScore.of(found, labels, others);
        System.out.println(basicScore.row("basic"));
        System.out.println(othersScore.row("assisted and reclaimed"));
        for (ListKind list : List.of(ListKind.ASSISTED, ListKind.RECLAIMED)) {
            System.out.println(PairScore.of(found, labels, keys(labels, key -> key.list() == list))
                    .row(list.code()));
        }
        errors(basicScore);
        errors(othersScore);
        leaveOneOut(labels, basic, "basic", runs(BASIC, value -> weights(value, Weights.DEFAULT.others())));
        leaveOneOut(labels, others, "others", runs(OTHERS, value -> weights(Weights.DEFAULT.basic(), value)));
    }

    private static void leaveOneOut(
            Map<DutyKey, String> labels, List<DutyKey> keys, String name, Map<Double, Map<DutyKey, String>> runs) {
        runs.forEach((threshold, found) ->
                System.out.println(PairScore.of(found, labels, keys).row(name + " threshold " + threshold)));
        PairScore sum = new PairScore(0, 0, 0, 1, 1, List.of());
        for (String county : keys.stream()
                .map(key -> key.township().substring(0, 6))
                .collect(Collectors.toCollection(TreeSet::new))) {
            List<DutyKey> rest = keys.stream()
                    .filter(key -> !key.township().startsWith(county))
                    .toList();
            double chosen = choose(labels, rest, runs);
            PairScore held = PairScore.touching(Objects.requireNonNull(runs.get(chosen)), labels, keys, county);
            System.out.println(held.row(name + " without " + county + " at " + chosen));
            sum = sum.plus(held);
        }
        System.out.println(sum.row(name + " left out, all"));
    }

    /** The middle one of the best thresholds. */
    private static double choose(
            Map<DutyKey, String> labels, List<DutyKey> keys, Map<Double, Map<DutyKey, String>> runs) {
        Map<Double, Double> scores = new TreeMap<>();
        runs.forEach((threshold, found) ->
                scores.put(threshold, PairScore.of(found, labels, keys).f1()));
        double best = scores.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        List<Double> tied = scores.keySet().stream()
                .filter(threshold -> best - scores.getOrDefault(threshold, 0.0) < 1e-9)
                .toList();
        return tied.get(tied.size() / 2);
    }

    private static Map<Double, Map<DutyKey, String>> runs(
            double[] values, java.util.function.DoubleFunction<Weights> weights) {
        Map<Double, Map<DutyKey, String>> runs = new TreeMap<>();
        for (double value : values) {
            runs.put(value, found(weights.apply(value)));
        }
        return runs;
    }

    private static Weights weights(double basic, double others) {
        Weights w = Weights.DEFAULT;
        return new Weights(
                basic,
                others,
                w.across(),
                w.onTwoLists(),
                w.mainMatter(),
                w.containment(),
                w.otherAct(),
                w.otherDepartments(),
                w.floor(),
                w.doubt());
    }

    private static Map<DutyKey, String> found(Weights weights) {
        Map<DutyKey, String> found = new HashMap<>();
        CommonDuties.resolve(DutyRoll.of(ReceivedDuties.all()), Register.EMPTY, List.of(), weights)
                .commonDuties()
                .forEach(common -> common.members().forEach(member -> found.put(member.duty(), common.id())));
        return found;
    }

    private static List<DutyKey> keys(Map<DutyKey, String> labels, Predicate<DutyKey> wanted) {
        return labels.keySet().stream().filter(wanted).toList();
    }

    private static void errors(PairScore score) {
        Map<DutyKey, String> names =
                ReceivedDuties.all().stream().collect(Collectors.toMap(DutyFacts::key, DutyFacts::name));
        List<String> lines = new ArrayList<>();
        score.errors()
                .forEach(error -> lines.add((error.same() ? "missed " : "wrong  ") + error.a() + " " + error.b()
                        + "\n    " + names.get(error.a()) + "\n    " + names.get(error.b())));
        lines.stream().limit(20).forEach(System.out::println);
    }
}
