package org.dutygraph.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A province, prefecture or county with all that people call it: 酉阳 and 酉阳县 for 酉阳土家族苗族自治县, 浦东 for 浦东新区.
 *
 * @param code two, four or six digits
 * @param name the official name
 * @param names the official name first, then the shorter ones
 */
public record SpokenArea(String code, String name, Set<String> names) {

    private static final int SHORTEST = 2;
    private static final Pattern NEW_DISTRICT = Pattern.compile("(\\p{IsHan}{2,})新区");

    /**
     * All areas of the gazetteer's tables; its placeholders are none.
     *
     * @throws MalformedTableException if a table is not as expected
     * @throws IOException if a table cannot be read
     */
    public static List<SpokenArea> read(Path folder) throws IOException {
        Divisions divisions = Divisions.readAreas(folder);
        Map<String, Set<String>> aliases = new HashMap<>();
        new Table(folder.resolve("aliases.csv")).forEach(List.of("code", "alias"), row -> aliases.computeIfAbsent(
                        row.text("code"), code -> new LinkedHashSet<>())
                .add(row.text("alias")));
        return divisions
                .areas()
                .map(area -> new SpokenArea(
                        area.code(), area.name(), names(area, aliases.getOrDefault(area.code(), Set.of()))))
                .toList();
    }

    private static Set<String> names(Place area, Set<String> aliases) {
        Set<String> names = new LinkedHashSet<>(Set.of(area.name()));
        if (area instanceof Province province) {
            names.add(province.shortName());
        } else if (area instanceof Prefecture prefecture) {
            addShort(prefecture.shortName(), ShortNames.levelWord(prefecture), names);
        } else if (area instanceof County county) {
            addShort(county.shortName(), county.levelWord(), names);
            NEW_DISTRICT.matcher(county.name()).results().forEach(found -> names.add(found.group(1)));
        }
        names.addAll(aliases);
        return names;
    }

    private static void addShort(String stem, String level, Set<String> names) {
        if (stem.length() >= SHORTEST && !names.contains(stem)) {
            names.add(stem);
            names.add(stem + level);
        }
    }
}
