package org.dutygraph.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All divisions by their codes, as the tables have them. */
final class Divisions {

    private final Map<String, Province> provinces = new LinkedHashMap<>();
    private final Map<String, Prefecture> prefectures = new LinkedHashMap<>();
    private final Map<String, County> counties = new LinkedHashMap<>();
    private final Map<String, Township> townships = new LinkedHashMap<>(60_000);

    static Divisions read(Path folder) throws IOException {
        Divisions divisions = readAreas(folder);
        new Table(folder.resolve("streets.csv")).forEach(List.of("code", "name", "areaCode"), divisions::addTownship);
        return divisions;
    }

    /** The same without the townships, which are most of it. */
    static Divisions readAreas(Path folder) throws IOException {
        Divisions divisions = new Divisions();
        new Table(folder.resolve("provinces.csv")).forEach(List.of("code", "name"), divisions::addProvince);
        new Table(folder.resolve("cities.csv"))
                .forEach(List.of("code", "name", "provinceCode"), divisions::addPrefecture);
        new Table(folder.resolve("areas.csv")).forEach(List.of("code", "name", "cityCode"), divisions::addCounty);
        return divisions;
    }

    Optional<Place> withCode(String code) {
        return Optional.ofNullable(
                switch (code.length()) {
                    case 2 -> provinces.get(code);
                    case 4 -> prefectures.get(code);
                    case 6 -> counties.get(code);
                    default -> townships.get(code);
                });
    }

    Optional<County> county(String code) {
        return Optional.ofNullable(counties.get(code));
    }

    Optional<Township> township(String code) {
        return Optional.ofNullable(townships.get(code));
    }

    Stream<Township> townships() {
        return townships.values().stream();
    }

    /** Provinces, prefectures that are no placeholders, and counties. */
    Stream<Place> areas() {
        Stream<Prefecture> named = prefectures.values().stream().filter(prefecture -> !prefecture.isPlaceholder());
        return Stream.of(provinces.values().stream(), named, counties.values().stream())
                .flatMap(places -> places);
    }

    private void addProvince(Table.Row row) {
        String code = row.once(row.code("code", 2));
        provinces.put(code, new Province(code, row.text("name")));
    }

    private void addPrefecture(Table.Row row) {
        String code = row.once(row.code("code", 4));
        Province province = parent(row, provinces.get(row.text("provinceCode")), "province");
        prefectures.put(code, new Prefecture(code, row.text("name"), province));
    }

    private void addCounty(Table.Row row) {
        String code = row.once(row.code("code", 6));
        Prefecture prefecture = parent(row, prefectures.get(row.text("cityCode")), "city");
        counties.put(code, new County(code, row.text("name"), prefecture));
    }

    private void addTownship(Table.Row row) {
        String code = row.once(row.code("code", 9));
        County county = parent(row, counties.get(row.text("areaCode")), "area");
        townships.put(code, new Township(code, row.text("name"), county));
    }

    private static <T> T parent(Table.Row row, @Nullable T parent, String level) {
        if (parent == null) {
            throw row.malformed("its " + level + " is in no table");
        }
        return parent;
    }
}
