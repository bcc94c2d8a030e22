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
 * @param types the types to look among; all where there is none
 * @param known what it is compared with
 * @param limit how many candidates are wanted
 */
record Asked(
        String given,
        String plain,
        List<PlaceReading> readings,
        Hints hints,
        List<EntityType> types,
        Known known,
        int limit) {

    /** 中共奇台县委宣传部: what stands before the place says no more than 委 after it. */
    private static final Pattern PARTY = Pattern.compile("^(?:中共|中国共产党)(?=..)");

    static Asked of(String given, ReconciliationQuery query, Known known) {
        String plain = PARTY.matcher(Plain.withoutRemark(Plain.of(Written.plainly(given, known))))
                .replaceFirst("");
        return new Asked(
                given, plain, PlaceReading.of(plain, known), query.hints(), query.types(), known, query.limit());
    }

    /** The readings of which the graph has the place. */
    List<PlaceReading> readingsInGraph() {
        return readings.stream()
                .filter(reading -> reading.in(known).isPresent())
                .toList();
    }

    /** Whether nothing but this type is asked for. */
    boolean isOnly(EntityType type) {
        return types.equals(List.of(type));
    }

    /** Whether something may be meant, by the place that the properties give; a function is of no place. */
    boolean mayMean(EntityId id) {
        return id.type() == EntityType.FUNCTION
                ? isOnly(EntityType.FUNCTION) || !hints.namePlace()
                : hints.places(known).map(codes -> id.isAround(codes)).orElse(true);
    }

    /** Whether a place is named, certainly, and the graph has none that it can be. */
    boolean isOfPlaceElsewhere() {
        return readingsInGraph().isEmpty() && readings.stream().anyMatch(PlaceReading::isCertain);
    }
}
