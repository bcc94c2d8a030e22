package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.resolve.wording.DutyKey;

/** Pairwise and B³ precision, recall and F1 of a grouping against labels, over the labelled duties. */
record PairScore(
        int together, int wrongly, int missed, double bCubedPrecision, double bCubedRecall, List<Mistake> errors) {

    /** A pair that was decided wrongly; {@code same} is what the labels say. */
    record Mistake(DutyKey a, DutyKey b, boolean same) {}

    static PairScore of(Map<DutyKey, String> found, Map<DutyKey, String> labels, List<DutyKey> keys) {
        return touching(found, labels, keys, "");
    }

    /** Over the pairs of which at least one duty is of a township whose code begins so. */
    static PairScore touching(
            Map<DutyKey, String> found, Map<DutyKey, String> labels, List<DutyKey> keys, String county) {
        int together = 0;
        int wrongly = 0;
        int missed = 0;
        List<Mistake> errors = new ArrayList<>();
        Map<DutyKey, int[]> counts = new HashMap<>();
        keys.forEach(key -> counts.put(key, new int[] {1, 1, 1}));
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                DutyKey a = keys.get(i);
                DutyKey b = keys.get(j);
                if (!a.township().startsWith(county) && !b.township().startsWith(county)) {
                    continue;
                }
                boolean same = Objects.equals(labels.get(a), labels.get(b));
                boolean joined = Objects.equals(found.get(a), found.get(b));
                for (DutyKey key : List.of(a, b)) {
                    int[] count = counts.getOrDefault(key, new int[3]);
                    count[0] += same && joined ? 1 : 0;
                    count[1] += joined ? 1 : 0;
                    count[2] += same ? 1 : 0;
                }
                together += same && joined ? 1 : 0;
                wrongly += joined && !same ? 1 : 0;
                missed += same && !joined ? 1 : 0;
                if (same != joined) {
                    errors.add(new Mistake(a, b, same));
                }
            }
        }
        double precision = counts.values().stream()
                .mapToDouble(count -> (double) count[0] / count[1])
                .average()
                .orElse(1);
        double recall = counts.values().stream()
                .mapToDouble(count -> (double) count[0] / count[2])
                .average()
                .orElse(1);
        return new PairScore(together, wrongly, missed, precision, recall, errors);
    }

    /** Both together; B³ is not added up. */
    PairScore plus(PairScore other) {
        return new PairScore(
                together + other.together, wrongly + other.wrongly, missed + other.missed, 1, 1, List.of());
    }

    double precision() {
        return together + wrongly == 0 ? 1 : (double) together / (together + wrongly);
    }

    double recall() {
        return together + missed == 0 ? 1 : (double) together / (together + missed);
    }

    double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s pairs P %.3f R %.3f F1 %.3f | B3 P %.3f R %.3f F1 %.3f | wrong %d missed %d",
                name,
                precision(),
                recall(),
                f1(),
                bCubedPrecision,
                bCubedRecall,
                2 * bCubedPrecision * bCubedRecall / (bCubedPrecision + bCubedRecall),
                wrongly,
                missed);
    }
}
