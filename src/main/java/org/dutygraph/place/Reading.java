package org.dutygraph.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a text as a path of places.
 *
 * @param text what was read
 * @param area the lowest area it names above the township; null where it names the township only
 * @param townships the townships it may mean; empty where it names areas only
 * @param isFormer whether one of the areas is named as it was formerly
 * @param cost how far its names are from the official ones; the smallest wins
 */
record Reading(String text, @Nullable Place area, List<Township> townships, boolean isFormer, int cost) {

    Reading {
        townships = List.copyOf(townships);
    }

    boolean isListed() {
        return !townships.isEmpty() && townships.get(0).isListed();
    }

    boolean isUnlisted() {
        return !townships.isEmpty() && !townships.get(0).isListed();
    }

    boolean isArea() {
        return townships.isEmpty();
    }

    /** How much of the path above the township was named: nothing 0, a province 2, a prefecture 4, a county 6. */
    int depth() {
        return area == null ? 0 : area.code().length();
    }

    Reading with(List<Township> others) {
        return new Reading(text, area, others, isFormer, cost);
    }
}
