package org.dutygraph.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What else is known of what is meant: the properties of a query, such as a column with the county.
 *
 * @param values by property, as text; an entity stands for its key
 */
record Hints(List<Hint> values) {

    static final Hints NONE = new Hints(List.of());

    private static final Set<String> PLACES = Set.of("county", "prefecture", "province", "place", "township");

    Hints {
        values = List.copyOf(values);
    }

    /**
     * One property and the values any of which it should have.
     *
     * @param property its id
     */
    record Hint(String property, List<String> values) {

        Hint {
            values = List.copyOf(values);
        }
    }

    /** The values of a property; empty where it is not given. */
    List<String> of(String property) {
        return values.stream()
                .filter(hint -> hint.property().equals(property))
                .flatMap(hint -> hint.values().stream())
                .map(Plain::of)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether a place is given, be it one that nobody knows. */
    boolean namePlace() {
        return PLACES.stream().anyMatch(property -> !of(property).isEmpty());
    }

    /** The codes of the places that are meant; empty where no place is given that is known anywhere. */
    Optional<Set<String>> places(Known known) {
        Set<String> codes = values.stream()
                .filter(hint -> PLACES.contains(hint.property()))
                .flatMap(hint -> of(hint.property()).stream())
                .flatMap(value -> codes(value, known))
                .collect(Collectors.toUnmodifiableSet());
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private static Stream<String> codes(String value, Known known) {
        if (known.gazetteer().withCode(value).isPresent()) {
            return Stream.of(value);
        }
        return PlaceReading.of(value, known).stream()
                .filter(reading -> reading.rest().isEmpty())
                .map(reading -> reading.place().code());
    }
}
