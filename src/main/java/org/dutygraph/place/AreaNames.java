package org.dutygraph.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every name under which a province, prefecture or county is known, by general rules and by the file of aliases. */
final class AreaNames {

    private static final int SHORTEST = 2;
    private static final int YEAR = 4;

    private final Map<String, List<NamedArea>> byName = new HashMap<>();
    private final Set<String> officialInProvince = new HashSet<>();
    private int longest;

    /** A place and how well the name under which it was found fits it. */
    record NamedArea(Place place, Fit fit) {}

    AreaNames(Divisions divisions) {
        divisions.areas().forEach(area -> officialInProvince.add(inProvince(area, area.name())));
        divisions.areas().forEach(this::addForms);
    }

    /**
     * Adds the names that rules cannot know, such as 克州.
     *
     * @throws MalformedTableException if a row names no place of the gazetteer
     */
    void addAliases(Path file, Divisions divisions) throws IOException {
        new Table(file).forEach(List.of("code", "alias"), row -> {
            String code = row.text("code");
            Place place = divisions.withCode(code).orElseThrow(() -> row.malformed(code + " is in no table"));
            add(row.once(row.text("alias")), place, Fit.USUAL);
        });
    }

    /**
     * Adds the names that places had formerly.
     *
     * @throws MalformedTableException if a row names no place of the gazetteer, or no year
     */
    void addFormer(Path file, Divisions divisions) throws IOException {
        new Table(file).forEach(List.of("code", "name", "until"), row -> {
            String code = row.text("code");
            Place place = divisions.withCode(code).orElseThrow(() -> row.malformed(code + " is in no table"));
            row.code("until", YEAR);
            String name = row.text("name");
            byName.getOrDefault(name, new ArrayList<>())
                    .removeIf(known -> known.place().equals(place));
            add(name, place, Fit.FORMER);
        });
    }

    List<NamedArea> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The ends of all names that a text may begin with at a position. */
    int longestEnd(String text, int from) {
        return Math.min(text.length(), from + longest);
    }

    static int shortestEnd(int from) {
        return from + SHORTEST;
    }

    private void addForms(Place area) {
        add(area.name(), area, Fit.OFFICIAL);
        if (area instanceof Province province) {
            addShort(area, province.shortName(), "", List.of());
        } else if (area instanceof Prefecture prefecture) {
            String level = ShortNames.levelWord(prefecture);
            addShort(area, prefecture.shortName(), level, List.of("市", "地区", "州", "盟"));
        } else if (area instanceof County county) {
            addShort(area, county.shortName(), county.levelWord(), List.of("县", "市", "区"));
        }
    }

    private void addShort(Place area, String shortName, String level, List<String> otherLevels) {
        if (shortName.equals(area.name())) {
            return;
        }
        add(shortName, area, Fit.BARE);
        add(shortName + level, area, Fit.USUAL);
        for (String other : otherLevels) {
            // 塔城市 is a county of its own, not an older name of 塔城地区
            if (!other.equals(level) && !officialInProvince.contains(inProvince(area, shortName + other))) {
                add(shortName + other, area, Fit.OTHER_LEVEL);
            }
        }
    }

    private void add(String name, Place area, Fit fit) {
        List<NamedArea> known = byName.computeIfAbsent(name, key -> new ArrayList<>());
        if (known.stream().noneMatch(entry -> entry.place().equals(area))) {
            known.add(new NamedArea(area, fit));
            longest = Math.max(longest, name.length());
        }
    }

    private static String inProvince(Place area, String name) {
        return area.code().substring(0, 2) + name;
    }
}
