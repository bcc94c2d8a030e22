package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.place.SpokenArea;
import org.dutygraph.text.Pinyin;

/**
 * What the country's places are called, for the places of the graph and for those that it lacks: a place that is named and that
 * nothing is known of must not be passed over.
 */
final class NamesOfPlaces {

    /** A place that the graph has nothing of. */
    static final String ABSENT = "place";
    /** A province that holds all counties of the graph: it leaves nothing out. */
    static final String EVERYWHERE = "everywhere";

    private static final int PROVINCE = 2;
    private static final int COUNTY = 6;
    /** 城区, 郊区: as often a word as a name. */
    private static final int LONGEST_WORD = 2;

    private final List<Named> inGraph;
    private final List<Named> counties;
    private final Set<String> taken;

    private NamesOfPlaces(List<Named> inGraph) {
        this.inGraph = inGraph;
        this.counties = inGraph.stream()
                .filter(named -> named.type().equals("county") && named.name().equals(named.label()))
                .toList();
        this.taken = this.inGraph.stream()
                .filter(named -> !Set.of("county", "township").contains(named.type()))
                .map(Named::name)
                .collect(Collectors.toSet());
    }

    /** Names of all areas; a province's or prefecture's name means each of its counties that the graph has. */
    static List<Named> of(List<SpokenArea> areas, List<Named> inGraph) {
        NamesOfPlaces places = new NamesOfPlaces(inGraph);
        List<Named> found = new ArrayList<>();
        areas.forEach(area -> places.named(area).forEach(found::add));
        return found;
    }

    private Stream<Named> named(SpokenArea area) {
        List<Named> within = counties.stream()
                .filter(county -> county.value().startsWith(area.code()))
                .toList();
        if (within.isEmpty()) {
            return absent(area);
        }
        boolean province = area.code().length() == PROVINCE;
        return area.names().stream()
                .filter(name -> !taken.contains(name))
                .flatMap(name -> province && within.size() > 1 && within.size() == counties.size()
                        ? Stream.of(new Named(EVERYWHERE, area.code(), area.name(), name, null))
                        : within.stream().flatMap(county -> called(county, name)));
    }

    /** In Latin letters, too: Pudong. */
    private static Stream<Named> called(Named county, String name) {
        return Stream.of(county.called(name), county.called(Pinyin.of(name)));
    }

    /** Of what is not in the graph only the full names are taken, and those of provinces: 海东 or 长治 may be other words. */
    private Stream<Named> absent(SpokenArea area) {
        return area.names().stream()
                .filter(name -> !taken.contains(name))
                .filter(name -> area.code().length() == PROVINCE
                        || (name.equals(area.name())
                                && (name.length() > LONGEST_WORD || area.code().length() < COUNTY)))
                .map(name -> new Named(ABSENT, area.code(), area.name(), name, null));
    }
}
