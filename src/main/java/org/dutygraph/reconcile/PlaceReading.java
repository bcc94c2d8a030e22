package org.dutygraph.reconcile;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * One way to take a name apart into a place and the rest: 奇台公安局 is 公安局 of 奇台县. A name may be read in several ways
 * (公安 is a county, too); which is meant shows in what the rest fits.
 *
 * @param place the lowest place that is named
 * @param named the words that name it and those it is in
 * @param before what stands before them
 * @param after what stands after them
 * @param alone whether no place above it is named
 */
record PlaceReading(Place place, String named, String before, String after, boolean alone) {

    private static final int LONGEST = 15;
    private static final int SHORTEST = 2;
    /** The digits of a county's code; those of what is above it are fewer. */
    private static final int COUNTY = 6;

    private static final int SHORTEST_WITH_SLIP = 3;

    /** The name without the place. */
    String rest() {
        return before + after;
    }

    /** The name with the place's official name. */
    String completed() {
        return before + place.name() + after;
    }

    /**
     * All readings of a name that begin with a place; where none of these is a county or township of the graph, also those that
     * have a county of the graph within.
     */
    static List<PlaceReading> of(String name, Known known) {
        Set<PlaceReading> found = new LinkedHashSet<>();
        follow(name, 0, 0, null, known.gazetteer(), found);
        if (found.stream()
                .noneMatch(reading -> reading.place().code().length() >= COUNTY
                        && reading.in(known).isPresent())) {
            Set<PlaceReading> within = new LinkedHashSet<>();
            for (int start = 1; start <= name.length() - SHORTEST; start++) {
                follow(name, start, start, null, known.gazetteer(), within);
            }
            within.stream()
                    .filter(reading ->
                            reading.in(known).filter(KnownPlace::isCounty).isPresent())
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** A name that begins with a county's name, but for one character; empty where none does. */
    static Optional<PlaceReading> misspelt(String name, Known known) {
        return known.counties().stream()
                .filter(county -> county.name().length() >= SHORTEST_WITH_SLIP && differsInOne(name, county.name()))
                .sorted(Comparator.comparing(KnownPlace::code))
                .flatMap(county -> known.gazetteer().county(county.code()).stream())
                .map(county -> new PlaceReading(
                        county,
                        name.substring(0, county.name().length()),
                        "",
                        name.substring(county.name().length()),
                        true))
                .findFirst();
    }

    private static boolean differsInOne(String name, String county) {
        int same = 0;
        for (int i = 0; i < county.length() && i < name.length(); i++) {
            same += name.charAt(i) == county.charAt(i) ? 1 : 0;
        }
        return same == county.length() - 1 && name.length() >= county.length();
    }

    private static void follow(
            String name, int start, int at, @Nullable Place above, Gazetteer gazetteer, Set<PlaceReading> found) {
        for (int end = Math.min(name.length(), at + LONGEST); end >= at + SHORTEST; end--) {
            for (Place place : gazetteer.named(name.substring(at, end))) {
                if (above == null || above.contains(place)) {
                    found.add(new PlaceReading(
                            place,
                            name.substring(start, end),
                            name.substring(0, start),
                            name.substring(end),
                            above == null));
                    follow(name, start, end, place, gazetteer, found);
                }
            }
        }
    }

    /** Whether the words are the place's official name, and no mere beginning of another word. */
    boolean isCertain() {
        return named.endsWith(place.name()) && place.name().length() >= SHORTEST_WITH_SLIP;
    }

    /** The place in the graph, if it has it. */
    Optional<KnownPlace> in(Known known) {
        return Optional.ofNullable(known.places().get(place.code()));
    }
}
