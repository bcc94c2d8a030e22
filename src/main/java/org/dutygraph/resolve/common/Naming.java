package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Ids of common duties. A registered one keeps its id; a new one gets the digest of the normal form that is its label when it is
 * first seen, so that the same documents give the same ids in whatever order they come.
 */
final class Naming {

    private static final int DIGITS = 10;

    private final Set<Register.Wanted> known;
    private final Set<String> taken = new HashSet<>();
    private final List<Register.Entry> minted = new ArrayList<>();

    private final Phrasings phrasings;

    Naming(Register register, Phrasings phrasings) {
        this.phrasings = phrasings;
        known = new HashSet<>(register.ids().keySet());
        register.entries().forEach(entry -> taken.add(entry.commonDuty()));
    }

    /** The id of a cluster, whose wordings are registered under it. */
    String name(Cluster cluster, Label label) {
        String id = cluster.registered() != null
                ? cluster.registered()
                : mint(label.phrasing().text());
        taken.add(id);
        IntOpenHashSet seen = new IntOpenHashSet();
        cluster.rows().forEach((int row) -> {
            if (seen.add(phrasings.ofRow(row))) {
                register(id, phrasings.of(row));
            }
        });
        return id;
    }

    /** What the register lacks. */
    List<Register.Entry> minted() {
        return minted;
    }

    private void register(String id, Phrasing phrasing) {
        if (known.add(new Register.Wanted(phrasing.basic(), phrasing.text()))) {
            minted.add(new Register.Entry(id, phrasing.basic(), phrasing.text()));
        }
    }

    private String mint(String normalForm) {
        String digest = digest(normalForm);
        int length = DIGITS;
        while (taken.contains("m" + digest.substring(0, length))) {
            length++;
        }
        return "m" + digest.substring(0, length);
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
