package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where groups begin: what the register holds together, what has the same normal form, what was decided to be the same. */
final class Seeds {

    private final Map<Register.Wanted, List<String>> registered;
    private final Map<String, Integer> ages;
    private final Judgements judgements;
    private final Map<String, Bucket> byId = new HashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Set<Cluster> united = new HashSet<>();
    private final Map<String, String> redirects = new LinkedHashMap<>();
    private final List<Judgement> unfulfilled = new ArrayList<>();

    Seeds(Register register, Judgements judgements) {
        this.registered = register.ids();
        this.ages = register.ages();
        this.judgements = judgements;
    }

    /** The clusters to begin with, in the order of their first duties. */
    List<Cluster> of(Phrasings phrasings) {
        List<List<Bucket>> buckets = new ArrayList<>();
        phrasings.all().forEach(phrasing -> buckets.add(new ArrayList<>(1)));
        Cluster[] homes = judgements.same().isEmpty()
                ? new Cluster[0]
                : new Cluster[phrasings.rows().size()];
        for (int row = 0; row < phrasings.rows().size(); row++) {
            Phrasing phrasing = phrasings.of(row);
            List<Bucket> times = buckets.get(phrasing.index());
            if (times.size() <= phrasings.before(row)) {
                times.add(bucket(phrasing, times.size()));
            }
            Cluster cluster = place(row, phrasings.rows().slot(row), phrasing, times.get(phrasings.before(row)));
            if (homes.length > 0) {
                homes[row] = cluster;
            }
        }
        judgements.same().forEach(decided -> unite(decided, homes));
        clusters.removeIf(united::contains);
        return clusters;
    }

    /** The ids that a decision has retired, each with the one that took its place. */
    Map<String, String> redirects() {
        return redirects;
    }

    /** The decisions to join what other decisions, or one list of one township, keep apart. */
    List<Judgement> unfulfilled() {
        return unfulfilled;
    }

    /** One for all phrasings of a common duty, at the times that they have it. */
    private Bucket bucket(Phrasing phrasing, int time) {
        List<String> ids = registered.getOrDefault(new Register.Wanted(phrasing.basic(), phrasing.text()), List.of());
        return time < ids.size() ? byId.computeIfAbsent(ids.get(time), Bucket::new) : new Bucket(null);
    }

    private Cluster place(int row, int slot, Phrasing phrasing, Bucket bucket) {
        for (Cluster cluster : bucket.clusters()) {
            if (!cluster.has(slot) && judgements.allow(row, cluster)) {
                cluster.add(row, slot, phrasing);
                return cluster;
            }
        }
        Cluster fresh = new Cluster(bucket.clusters().isEmpty() ? bucket.id() : null);
        fresh.add(row, slot, phrasing);
        bucket.clusters().add(fresh);
        clusters.add(fresh);
        return fresh;
    }

    private void unite(Judgements.Decided decided, Cluster[] homes) {
        Cluster one = Objects.requireNonNull(homes[decided.a()]);
        Cluster other = Objects.requireNonNull(homes[decided.b()]);
        if (one == other) {
            return;
        }
        if (!one.isDisjoint(other) || !judgements.allow(one, other)) {
            unfulfilled.add(decided.judgement());
            return;
        }
        boolean first = one.rows().first() < other.rows().first();
        Cluster into = first ? one : other;
        Cluster gone = first ? other : one;
        String id = older(into.registered(), gone.registered());
        into.absorb(gone);
        into.register(id);
        united.add(gone);
        gone.rows().forEach((int row) -> homes[row] = into);
    }

    private @Nullable String older(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one != null ? one : other;
        }
        boolean oneIsOlder = ages.getOrDefault(one, 0) <= ages.getOrDefault(other, 0);
        redirects.put(oneIsOlder ? other : one, oneIsOlder ? one : other);
        return oneIsOlder ? one : other;
    }

    /**
     * Clusters that would be one, if no list had two duties of it and no decision kept two apart.
     *
     * @param id that of the common duty which the first of them was before; null where it is new
     */
    private record Bucket(@Nullable String id, List<Cluster> clusters) {

        private Bucket(@Nullable String id) {
            this(id, new ArrayList<>(1));
        }
    }
}
