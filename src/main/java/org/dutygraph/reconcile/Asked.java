package org.dutygraph.reconcile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One name that is asked for.
 *
 * @param given the name as given
 * @param plain the name as it is compared
 * @param readings the places that stand in it
 * @param hints what else is known of what is meant
 * @param known what it is compared with
 * @param limit how many candidates are wanted
 */
record Asked(String given, String plain, List<PlaceReading> readings, Hints hints, Known known, int limit) {

    /** 中共奇台县委宣传部: what stands before the place says no more than 委 after it. */
    private static final Pattern PARTY = Pattern.compile("^(?:中共|中国共产党)(?=..)");

    static Asked of(String given, Hints hints, Known known, int limit) {
        String plain = PARTY.matcher(Plain.withoutRemark(Plain.of(given))).replaceFirst("");
        return new Asked(given, plain, PlaceReading.of(plain, known), hints, known, limit);
    }

    /** The readings of which the graph has the place. */
    List<PlaceReading> readingsInGraph() {
        return readings.stream()
                .filter(reading -> reading.in(known).isPresent())
                .toList();
    }

    /** Whether a place is named, certainly, and the graph has none that it can be. */
    boolean isOfPlaceElsewhere() {
        return readingsInGraph().isEmpty() && readings.stream().anyMatch(PlaceReading::isCertain);
    }
}
