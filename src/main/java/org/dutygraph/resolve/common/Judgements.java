package org.dutygraph.resolve.common;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dutygraph.resolve.wording.DutyKey;

/** The curated decisions in force. */
final class Judgements {

    private final List<Judgement> all;
    private final Map<DutyKey, Set<DutyKey>> apart = new HashMap<>();

    Judgements(Collection<Judgement> all) {
        this.all = List.copyOf(all);
        for (Judgement judgement : all) {
            if (!judgement.same()) {
                apart.computeIfAbsent(judgement.a(), key -> new HashSet<>()).add(judgement.b());
                apart.computeIfAbsent(judgement.b(), key -> new HashSet<>()).add(judgement.a());
            }
        }
    }

    List<Judgement> same() {
        return all.stream().filter(Judgement::same).toList();
    }

    /** A decision that joined a duty with another of its cluster. */
    Optional<Judgement> joining(Cluster.Member member, Cluster cluster) {
        DutyKey key = member.duty().key();
        return all.stream()
                .filter(judgement -> judgement.same()
                        && (judgement.a().equals(key) || judgement.b().equals(key)))
                .filter(judgement -> cluster.members().stream()
                        .map(other -> other.duty().key())
                        .anyMatch(other -> !other.equals(key)
                                && (judgement.a().equals(other) || judgement.b().equals(other))))
                .findFirst();
    }

    /** Whether no decision keeps a member of one from a member of the other. */
    boolean allow(Cluster one, Cluster other) {
        if (apart.isEmpty()) {
            return true;
        }
        Set<DutyKey> keys = new HashSet<>();
        other.members().forEach(member -> keys.add(member.duty().key()));
        return one.members().stream()
                .flatMap(member -> apart.getOrDefault(member.duty().key(), Set.of()).stream())
                .noneMatch(keys::contains);
    }
}
