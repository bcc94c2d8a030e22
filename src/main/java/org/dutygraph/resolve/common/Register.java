package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which common duty each wording has been given, in the order in which it was. It keeps ids stable: a wording once registered
 * stays with its common duty whatever comes later, so new lists add members or new common duties and move nothing. A list that
 * has a wording several times has as many matters of it: a wording's first entry is that of the first time, and so on.
 *
 * @param entries the oldest first
 */
public record Register(List<Entry> entries) {

    /** A register of nothing: every common duty is new. */
    public static final Register EMPTY = new Register(List.of());

    public Register {
        entries = List.copyOf(entries);
    }

    /** The common duties of each wording: of its first time in a list, of its second, and so on. */
    Map<Wanted, List<String>> ids() {
        Map<Wanted, List<String>> ids = new HashMap<>();
        entries.forEach(entry -> ids.computeIfAbsent(
                        new Wanted(entry.basic(), entry.normalForm()), wanted -> new ArrayList<>(1))
                .add(entry.commonDuty()));
        return ids;
    }

    /** The place of each common duty: the smaller, the older. */
    Map<String, Integer> ages() {
        Map<String, Integer> ages = new HashMap<>();
        entries.forEach(entry -> ages.putIfAbsent(entry.commonDuty(), ages.size()));
        return ages;
    }

    Register with(List<Entry> more) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new Register(all);
    }

    /**
     * One wording.
     *
     * @param commonDuty the id of its common duty
     * @param basic whether it is the wording of basic duties, or of assisted and reclaimed ones
     * @param normalForm the wording without places
     */
    public record Entry(String commonDuty, boolean basic, String normalForm) {}

    /**
     * What an entry is found by.
     *
     * @param basic whether it is a basic duty
     * @param normalForm its normal form
     */
    record Wanted(boolean basic, String normalForm) {}
}
