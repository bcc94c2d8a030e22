package org.dutygraph.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dutygraph.dutylist.ListDate;
import org.jspecify.annotations.Nullable;

/**
 * The lists of each township that there are in the import folder, and which of them is current: the latest, by the date that it
 * prints or else that a person gives. One whose date is known goes before those whose date is not. What dates do not tell is
 * never guessed, neither of lists without one nor of a month and a day in it: then the one that was called current is, or else the
 * one that the graph has, or else the first by name.
 *
 * <p>Holds about 300 bytes for each document.
 */
final class Versions {

    private final Map<String, Map<String, Version>> byTownship = new TreeMap<>();
    private final Map<String, String> townshipOf = new HashMap<>();
    private final Map<String, Map<String, String>> given;
    private final List<String> calledCurrent;
    private final Map<String, String> inGraph = new HashMap<>();

    /**
     * Lists of which nothing is known yet.
     *
     * @param given what people know of documents, by their names; of it, {@code date}
     * @param calledCurrent the names of documents that somebody called current, the last one last
     */
    Versions(Map<String, Map<String, String>> given, List<String> calledCurrent) {
        this.given = given;
        this.calledCurrent = calledCurrent;
    }

    /** Says which list of a township the graph had before. */
    void had(String township, String document) {
        inGraph.put(township, document);
    }

    /**
     * Adds a list, or what is known of it now.
     *
     * @param printed the date that it gives, such as 2025-07 or 2025-07-18
     */
    void add(String document, String sha256, String township, @Nullable String printed) {
        forget(document);
        townshipOf.put(document, township);
        Optional<ListDate> date = date(printed, SourceFacts.of(given, document));
        byTownship
                .computeIfAbsent(township, any -> new TreeMap<>())
                .put(document, new Version(document, sha256, township, date));
    }

    /** Takes a list out that does not count. */
    void forget(String document) {
        String township = townshipOf.remove(document);
        if (township != null) {
            byTownship.getOrDefault(township, new TreeMap<>()).remove(document);
        }
    }

    /** Whether a list is its township's current one, of those known by now. */
    boolean isCurrent(String document) {
        return of(document)
                .flatMap(version -> current(version.township()))
                .filter(current -> current.document().equals(document))
                .isPresent();
    }

    Optional<Version> of(String document) {
        return Optional.ofNullable(townshipOf.get(document))
                .map(township -> byTownship.getOrDefault(township, Map.of()).get(document));
    }

    /** The current list of a township; empty where it has none. */
    Optional<Version> current(String township) {
        List<Version> latest = latest(township);
        Optional<String> called = calledCurrent.stream()
                .filter(document ->
                        latest.stream().anyMatch(version -> version.document().equals(document)))
                .reduce((earlier, later) -> later);
        String chosen = called.orElseGet(() -> inGraph.getOrDefault(township, ""));
        return latest.stream()
                .filter(version -> version.document().equals(chosen))
                .findFirst()
                .or(() -> latest.stream().findFirst());
    }

    /** Those of a township that no date puts before another of them. */
    List<Version> latest(String township) {
        List<Version> all =
                new ArrayList<>(byTownship.getOrDefault(township, Map.of()).values());
        Optional<LocalDate> last = all.stream()
                .flatMap(version -> version.date().stream())
                .map(ListDate::begin)
                .max(Comparator.naturalOrder());
        return all.stream().filter(version -> version.isNotBefore(last)).toList();
    }

    /** The townships of which there are lists. */
    List<String> townships() {
        return List.copyOf(byTownship.keySet());
    }

    /** The lists of a township that are not its current one. */
    List<Version> others(String township) {
        Optional<Version> current = current(township);
        return byTownship.getOrDefault(township, Map.of()).values().stream()
                .filter(version -> !current.equals(Optional.of(version)))
                .toList();
    }

    /** The lists that only their being called current, or having come first, makes current. */
    List<Version> chosenAmongEquals() {
        return townships().stream()
                .filter(township -> latest(township).stream()
                                .map(Version::sha256)
                                .distinct()
                                .count()
                        > 1)
                .flatMap(township -> current(township).stream())
                .toList();
    }

    /** What a list is beside its township's current one. */
    Place place(Version version, Version current) {
        if (version.sha256().equals(current.sha256())) {
            return Place.SAME;
        }
        boolean earlier =
                version.date().isPresent() && !latest(version.township()).contains(version);
        return earlier ? Place.EARLIER : Place.UNDATED;
    }

    /**
     * When a list begins to hold.
     *
     * @param printed the date that it gives
     * @param given what people know of it
     */
    static Optional<ListDate> date(@Nullable String printed, Map<String, String> given) {
        return ListDate.first(ListDate.parse(printed), ListDate.parse(given.get("date")));
    }

    /** A list that is not current. */
    enum Place {
        /** its date is before that of the current one */
        EARLIER,
        /** no date says whether it is earlier or later than the current one */
        UNDATED,
        /** it says the same as the current one, byte for byte */
        SAME;

        /** The word used in the graph, such as {@code earlier}. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A list of a township.
     *
     * @param date from which it holds; empty where nobody knows
     */
    record Version(String document, String sha256, String township, Optional<ListDate> date) {

        /** @param last the latest day on which a list of the township begins; empty where none of them has a date */
        private boolean isNotBefore(Optional<LocalDate> last) {
            return last.isEmpty()
                    || date.filter(begin -> !begin.end().isBefore(last.get())).isPresent();
        }
    }
}
