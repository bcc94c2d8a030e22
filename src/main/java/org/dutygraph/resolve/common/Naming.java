package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dutygraph.file.Sha256;

/**
 * Ids of common duties. A registered one keeps its id; a new one gets the digest of the normal form that is its label when it is
 * first seen, so that the same documents give the same ids in whatever order they come.
 */
final class Naming {

    private static final int DIGITS = 10;

    /** How many times of each wording have an id. */
    private final Map<Register.Wanted, Integer> known = new HashMap<>();

    private final Set<String> taken = new HashSet<>();
    private final List<Fresh> fresh = new ArrayList<>();

    private final Phrasings phrasings;

    Naming(Register register, Phrasings phrasings) {
        this.phrasings = phrasings;
        register.ids().forEach((wording, ids) -> known.put(wording, ids.size()));
        register.entries().forEach(entry -> taken.add(entry.commonDuty()));
    }

    /** The id of a cluster, whose wordings are registered under it. */
    String name(Cluster cluster, Label label) {
        String id = cluster.registered() != null
                ? cluster.registered()
                : mint(label.phrasing().text());
        taken.add(id);
        LongOpenHashSet seen = new LongOpenHashSet();
        cluster.rows().forEach((int row) -> {
            Phrasing phrasing = phrasings.of(row);
            int time = phrasings.before(row);
            if (seen.add((long) phrasing.index() << Integer.SIZE | time) && time >= known(phrasing)) {
                fresh.add(new Fresh(id, phrasing, time));
            }
        });
        return id;
    }

    /** What the register lacks; of each wording the first time first. */
    List<Register.Entry> minted() {
        List<Register.Entry> minted = new ArrayList<>();
        fresh.sort(Comparator.comparingInt(Fresh::time));
        for (Fresh each : fresh) {
            Phrasing phrasing = each.phrasing();
            // where a decision keeps duties of one wording apart, the first of their common duties has it
            if (each.time() == known(phrasing)) {
                known.merge(wanted(phrasing), 1, Integer::sum);
                minted.add(new Register.Entry(each.id(), phrasing.basic(), phrasing.text()));
            }
        }
        return minted;
    }

    private int known(Phrasing phrasing) {
        return known.getOrDefault(wanted(phrasing), 0);
    }

    private static Register.Wanted wanted(Phrasing phrasing) {
        return new Register.Wanted(phrasing.basic(), phrasing.text());
    }

    private String mint(String normalForm) {
        StringBuilder digest = new StringBuilder(digest(normalForm));
        int length = DIGITS;
        while (taken.contains("m" + digest.substring(0, length))) {
            length++;
            if (length > digest.length()) {
                digest.append(digest(digest.toString()));
            }
        }
        return "m" + digest.substring(0, length);
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A wording in a common duty that the register may lack.
     *
     * @param time how many duties of one list have it before
     */
    private record Fresh(String id, Phrasing phrasing, int time) {}
}
