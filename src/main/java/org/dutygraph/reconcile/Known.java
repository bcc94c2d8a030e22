package org.dutygraph.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.resolve.department.FunctionCatalogue;
import org.dutygraph.resolve.wording.Rarity;

/**
 * What names are compared with, read once for each version of the graph: some 40,000 places and a few thousand names for the
 * whole country. Departments and common duties, of which there are many more, are asked of the graph each time.
 *
 * @param version the graph's version
 * @param places the counties and townships of the graph, and what they are in, by code
 * @param functions its functions
 * @param categories its categories
 * @param gazetteer all places of the country, by which a place is recognised even where the graph lacks it
 * @param catalogue the functions that offices commonly have, and their other names
 * @param rarity how much a pair of characters tells about a matter
 * @param latinNames its places and functions as they are written in Latin letters
 */
record Known(
        String version,
        Map<String, KnownPlace> places,
        List<KnownFunction> functions,
        Set<String> functionNames,
        List<KnownCategory> categories,
        Gazetteer gazetteer,
        FunctionCatalogue catalogue,
        Rarity rarity,
        LatinNames latinNames) {

    Known(
            String version,
            List<KnownPlace> places,
            List<KnownFunction> functions,
            List<KnownCategory> categories,
            Gazetteer gazetteer,
            FunctionCatalogue catalogue,
            Rarity rarity) {
        this(
                version,
                places.stream().collect(Collectors.toUnmodifiableMap(KnownPlace::code, Function.identity())),
                functions,
                functions.stream().map(KnownFunction::name).collect(Collectors.toUnmodifiableSet()),
                categories,
                gazetteer,
                catalogue,
                rarity,
                new LatinNames(
                        places.stream()
                                .sorted(Comparator.comparing(KnownPlace::code))
                                .map(KnownPlace::name)
                                .toList(),
                        functions.stream().map(KnownFunction::name).toList()));
    }

    List<KnownPlace> counties() {
        return places.values().stream().filter(KnownPlace::isCounty).toList();
    }

    List<KnownPlace> townships() {
        return places.values().stream().filter(KnownPlace::isTownship).toList();
    }
}
