package org.dutygraph.reconcile;

import java.util.List;

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

    static Asked of(String given, Hints hints, Known known, int limit) {
        String plain = Plain.withoutRemark(Plain.of(given));
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
