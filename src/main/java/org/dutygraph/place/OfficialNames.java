package org.dutygraph.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The counties and townships of each prefecture by their official names; as large as the gazetteer. */
final class OfficialNames {

    private final Map<String, Map<String, Place>> byPrefecture = new HashMap<>();

    OfficialNames(Divisions divisions) {
        divisions
                .areas()
                .filter(County.class::isInstance)
                .map(County.class::cast)
                .forEach(county -> add(county, county));
        divisions.townships().forEach(township -> add(township, township.county()));
    }

    private void add(Place place, County county) {
        byPrefecture
                .computeIfAbsent(county.prefecture().code(), code -> new HashMap<>())
                .putIfAbsent(place.name(), place);
    }

    Optional<Place> within(Prefecture prefecture, String name) {
        return Optional.ofNullable(
                byPrefecture.getOrDefault(prefecture.code(), Map.of()).get(name));
    }
}
