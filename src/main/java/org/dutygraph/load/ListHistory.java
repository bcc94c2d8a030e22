package org.dutygraph.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListDate;

/**
 * The lists that townships have had, and which of them held on a day: of those that had begun by then, the one that
 * {@link Versions} would call current.
 *
 * @param calledCurrent as {@link ListDecisions} has it
 */
record ListHistory(List<Past> lists, List<String> calledCurrent) {

    ListHistory {
        lists = List.copyOf(lists);
    }

    /** The contents' SHA-256 by the documents' names; of what no date tells apart, that which was current last. */
    SortedMap<String, String> at(LocalDate day) {
        SortedMap<String, String> held = new TreeMap<>();
        byTownship().values().forEach(ofOne -> held(ofOne, day)
                .ifPresent(past ->
                        held.put(past.content().document(), past.content().sha256())));
        return held;
    }

    /**
     * Of each township, by its code, the lists that held one after the other; those without a date are none of them, nor is one of
     * which its date does not tell that it ended when the next one began.
     */
    SortedMap<String, List<Past>> successions() {
        SortedMap<String, List<Past>> successions = new TreeMap<>();
        byTownship().forEach((township, ofOne) -> {
            List<Past> succession = new ArrayList<>();
            ofOne.stream()
                    .flatMap(list -> list.date().stream())
                    .map(ListDate::begin)
                    .distinct()
                    .sorted()
                    .flatMap(day -> held(ofOne, day).stream())
                    .forEach(list -> {
                        succession.removeIf(former -> !former.isBefore(list));
                        succession.add(list);
                    });
            if (!succession.isEmpty()) {
                successions.put(township, List.copyOf(succession));
            }
        });
        return successions;
    }

    private SortedMap<String, List<Past>> byTownship() {
        return lists.stream().collect(Collectors.groupingBy(Past::township, TreeMap::new, Collectors.toList()));
    }

    private Optional<Past> held(List<Past> ofOneTownship, LocalDate day) {
        Versions versions = new Versions(Map.of(), calledCurrent);
        Map<String, Past> byName = new HashMap<>();
        ofOneTownship.stream().filter(list -> list.hasBegun(day)).forEach(list -> {
            byName.put(list.name(), list);
            String begin = list.date().map(Object::toString).orElse(null);
            versions.add(list.name(), list.content().sha256(), list.township(), begin);
        });
        versions.townships().stream()
                .flatMap(township -> versions.latest(township).stream())
                .flatMap(version -> Stream.ofNullable(byName.get(version.document())))
                .filter(list -> list.lastCurrent() > 0)
                .max(Comparator.comparing(Past::lastCurrent))
                .ifPresent(list -> versions.had(list.township(), list.name()));
        return versions.townships().stream()
                .flatMap(township -> versions.current(township).stream())
                .flatMap(version -> Stream.ofNullable(byName.get(version.document())))
                .findFirst();
    }

    /** What a document says or said. */
    record Content(String document, String sha256) {}

    /**
     * A list that holds or held.
     *
     * @param date from which on; empty where nobody knows
     * @param lastCurrent the number of the change that made it current last; 0 of one that never was
     * @param stands whether its document still says that
     */
    record Past(Content content, String township, Optional<ListDate> date, long lastCurrent, boolean stands) {

        boolean hasBegun(LocalDate day) {
            return date.filter(begins -> begins.begin().isAfter(day)).isEmpty();
        }

        /** Whether its date tells that it is before another's. */
        private boolean isBefore(Past other) {
            return date.isPresent()
                    && other.date.filter(later -> date.get().isBefore(later)).isPresent();
        }

        /** One that no other list has; the document's own where people may have called it current. */
        String name() {
            return stands ? content.document() : content.document() + '\n' + content.sha256();
        }
    }
}
