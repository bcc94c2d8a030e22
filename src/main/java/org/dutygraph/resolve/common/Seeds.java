package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.resolve.wording.DutyKey;
import org.jspecify.annotations.Nullable;

/** Where groups begin: what the register holds together, what has the same normal form, what was decided to be the same. */
final class Seeds {

    private final Map<Register.Wanted, String> registered;
    private final Judgements judgements;
    private final Map<String, List<Cluster>> buckets = new LinkedHashMap<>();
    private final Map<DutyKey, Integer> homes = new HashMap<>();
    private final Map<Integer, Cluster> clusters = new LinkedHashMap<>();
    private final Map<String, String> redirects = new LinkedHashMap<>();
    private final Map<String, Integer> ages;
    private final List<Judgement> unfulfilled = new ArrayList<>();
    private int next;

    Seeds(Register register, Judgements judgements) {
        this.registered = register.ids();
        this.ages = register.ages();
        this.judgements = judgements;
    }

    /** The clusters to begin with, from the members in the order of their keys. */
    Collection<Cluster> of(List<Cluster.Member> members) {
        members.forEach(this::place);
        buckets.values()
                .forEach(bucket -> bucket.forEach(cluster -> {
                    clusters.put(cluster.id(), cluster);
                    cluster.members().forEach(member -> homes.put(member.duty().key(), cluster.id()));
                }));
        judgements.same().forEach(this::unite);
        return clusters.values();
    }

    /** The ids that a decision has retired, each with the one that took its place. */
    Map<String, String> redirects() {
        return redirects;
    }

    /** The decisions to join what other decisions, or one list of one township, keep apart. */
    List<Judgement> unfulfilled() {
        return unfulfilled;
    }

    private void place(Cluster.Member member) {
        Phrasing phrasing = member.phrasing();
        String id = registered.get(new Register.Wanted(phrasing.basic(), phrasing.text()));
        List<Cluster> bucket =
                buckets.computeIfAbsent(id != null ? "id " + id : "form " + phrasing.index(), key -> new ArrayList<>());
        for (int i = 0; i < bucket.size(); i++) {
            Cluster alone = Cluster.of(bucket.get(i).id(), null, List.of(member));
            if (bucket.get(i).mayJoin(alone) && judgements.allow(bucket.get(i), alone)) {
                bucket.set(i, Cluster.merged(alone.id(), bucket.get(i), alone));
                return;
            }
        }
        bucket.add(Cluster.of(next++, bucket.isEmpty() ? id : null, List.of(member)));
    }

    private void unite(Judgement judgement) {
        Integer one = homes.get(judgement.a());
        Integer other = homes.get(judgement.b());
        if (one == null || other == null || one.equals(other)) {
            return;
        }
        Cluster a = clusters.get(Math.min(one, other));
        Cluster b = clusters.get(Math.max(one, other));
        if (a == null || b == null || !Collections.disjoint(a.slots(), b.slots()) || !judgements.allow(a, b)) {
            unfulfilled.add(judgement);
            return;
        }
        clusters.remove(b.id());
        List<Cluster.Member> all = new ArrayList<>(a.members());
        all.addAll(b.members());
        Cluster united = Cluster.of(a.id(), older(a.registered(), b.registered()), all);
        clusters.put(a.id(), united);
        b.members().forEach(member -> homes.put(member.duty().key(), a.id()));
    }

    private @Nullable String older(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one != null ? one : other;
        }
        boolean oneIsOlder = ages.getOrDefault(one, 0) <= ages.getOrDefault(other, 0);
        redirects.put(oneIsOlder ? other : one, oneIsOlder ? one : other);
        return oneIsOlder ? one : other;
    }
}
