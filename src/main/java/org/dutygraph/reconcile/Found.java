package org.dutygraph.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entity that a name may mean.
 *
 * @param detail what tells it from others of its name, such as its county; may be empty
 * @param score 0 to 100
 * @param reasons why, the most telling first
 * @param features what the score was made of, by name
 */
record Found(
        EntityId id, String name, String detail, double score, List<Reason> reasons, Map<String, Double> features) {

    private static final double BEST = 100;

    Found {
        reasons = List.copyOf(reasons);
        features = Map.copyOf(features);
    }

    static Found of(EntityType type, String key, String name, String detail, Points points) {
        return new Found(
                new EntityId(type, key),
                name,
                detail,
                points.points(),
                List.of(points.reason()),
                Map.of("name", points.points()));
    }

    /** The same with something that speaks for it, or against it where the points are negative. */
    Found with(String feature, double points, Reason reason) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(reason);
        Map<String, Double> all = new LinkedHashMap<>(features);
        all.merge(feature, points, Double::sum);
        return new Found(id, name, detail, Math.max(0, Math.min(BEST, score + points)), more, all);
    }
}
