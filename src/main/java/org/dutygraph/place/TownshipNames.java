package org.dutygraph.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every name under which a township is known. */
final class TownshipNames {

    /** 科技城（东渚街道）: either name may stand alone. */
    private static final Pattern BRACKETED = Pattern.compile("([^(]*)\\(([^)]*)\\)(.*)");

    private static final Pattern OFFICE = Pattern.compile("(?:街道办事处|(?<!地区)办事处)$");
    private static final Pattern WITH_LEVEL = Pattern.compile("(.{2,})(乡|镇|街道|苏木|地区)");

    private final Map<String, List<Township>> byName = new HashMap<>(60_000);
    private final Map<String, List<Township>> byLooseName = new HashMap<>(60_000);
    private final Map<String, List<Township>> byCounty = new HashMap<>();

    TownshipNames(Divisions divisions) {
        divisions.townships().forEach(this::add);
    }

    /** The townships within a place (anywhere where it is null) that are called so; those that fit best only. */
    List<Township> named(String name, @Nullable Place within) {
        List<Township> exact = within(byName.get(canonical(name)), within);
        return exact.isEmpty() ? within(byLooseName.get(loose(canonical(name))), within) : exact;
    }

    /**
     * The townships that an unlisted one may be: of its county, those whose name differs in one character or in its level
     * only; of its prefecture, those of the same name.
     */
    List<Township> near(Township unlisted) {
        String wanted = canonical(unlisted.name());
        Stream<Township> ofCounty = byCounty.getOrDefault(unlisted.county().code(), List.of()).stream()
                .filter(township -> isNear(canonical(township.shownName()), wanted));
        Stream<Township> ofPrefecture = named(unlisted.name(), unlisted.county().prefecture()).stream();
        return Stream.concat(ofCounty, ofPrefecture).toList();
    }

    private void add(Township township) {
        byCounty.computeIfAbsent(township.county().code(), key -> new ArrayList<>())
                .add(township);
        for (String name : names(township)) {
            put(byName, canonical(name), township);
            put(byLooseName, loose(canonical(name)), township);
        }
        // in Beijing a 地区 is a township under a second name: 崔各庄地区 is 崔各庄乡
        if (township.name().endsWith("地区")) {
            String stem = township.name().substring(0, township.name().length() - 2);
            put(byLooseName, stem + "乡", township);
            put(byLooseName, stem + "镇", township);
        }
    }

    private static Set<String> names(Township township) {
        Set<String> names = new LinkedHashSet<>(List.of(township.name(), township.shownName()));
        Matcher bracketed = BRACKETED.matcher(HeadingText.normalized(township.name()));
        if (bracketed.matches()) {
            names.add(bracketed.group(1) + bracketed.group(3));
            names.add(bracketed.group(2));
            names.removeIf(name -> name.length() < 3);
        }
        return names;
    }

    /** One form for 漓东街道, 漓东办事处 and 漓东街道办事处. */
    private static String canonical(String name) {
        String plain = HeadingText.normalized(name).replaceAll("[()、]", "");
        Matcher office = OFFICE.matcher(plain);
        if (office.find() && office.start() > 0) {
            return plain.substring(0, office.start()) + "街道";
        }
        return plain.endsWith("地区办事处") ? plain.substring(0, plain.length() - 3) : plain;
    }

    /** One form for 五星回族乡, 五星民族乡 and 五星乡. */
    private static String loose(String name) {
        Matcher parts = WITH_LEVEL.matcher(name);
        return parts.matches() ? EthnicGroups.strip(parts.group(1)) + parts.group(2) : name;
    }

    private static boolean isNear(String one, String other) {
        return stem(one).equals(stem(other)) || differsInOneCharacter(one, other);
    }

    private static String stem(String name) {
        Matcher parts = WITH_LEVEL.matcher(name);
        return parts.matches() ? EthnicGroups.strip(parts.group(1)) : name;
    }

    private static boolean differsInOneCharacter(String one, String other) {
        if (one.length() != other.length() || one.length() < 3) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < one.length(); i++) {
            same += one.charAt(i) == other.charAt(i) ? 1 : 0;
        }
        return same == one.length() - 1;
    }

    private static void put(Map<String, List<Township>> index, String name, Township township) {
        List<Township> known = index.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (!known.contains(township)) {
            known.add(township);
        }
    }

    private static List<Township> within(@Nullable List<Township> townships, @Nullable Place place) {
        if (townships == null || place == null) {
            return townships == null ? List.of() : List.copyOf(townships);
        }
        return townships.stream().filter(place::contains).toList();
    }
}
