package org.dutygraph.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Townships, by their names, with or without their level and the places they are in. */
@Component
@Order(4)
class TownshipMatching implements Matching {

    private static final Pattern OFFICE = Pattern.compile("(.{2,}?)(?:乡|镇)?(?:人民政府|党委政府|政府|党委|党工委|街道办事处|街道办|办事处|乡镇)");

    private static final Pattern WITH_LEVEL = Pattern.compile("(.{2,})(?:乡|镇|街道|苏木)");

    private static final double STEM = 90;
    private static final double OTHER_LEVEL = 85;
    private static final double IN_PLACE = 4;
    private static final double LEAST = 45;

    @Override
    public EntityType type() {
        return EntityType.TOWNSHIP;
    }

    @Override
    public List<Found> find(Asked asked) {
        List<Found> found = new ArrayList<>();
        for (PlaceReading reading : asked.readingsInGraph()) {
            found.addAll(ofReading(reading, asked.known()));
        }
        String name = withoutOffice(asked.plain());
        asked.known().townships().stream()
                .flatMap(place -> found(place, points(name, place.name(), true)))
                .forEach(found::add);
        return CountyMatching.hinted(found, asked);
    }

    private List<Found> ofReading(PlaceReading reading, Known known) {
        if (!reading.before().isEmpty()) {
            return List.of();
        }
        KnownPlace place = reading.in(known).orElseThrow();
        String rest = reading.after();
        if (place.isTownship()) {
            boolean whole = rest.isEmpty() || withoutOffice(place.name() + rest).equals(place.name());
            return whole ? found(place, named(reading, place)).toList() : List.of();
        }
        String name = withoutOffice(rest);
        return known.townships().stream()
                .filter(township -> township.isWithin(place.code()))
                .flatMap(township -> found(township, points(name, township.name(), true)))
                .map(found -> found.with("place", IN_PLACE, Reason.of("place", place.name())))
                .toList();
    }

    private static Points named(PlaceReading reading, KnownPlace place) {
        return reading.named().endsWith(place.name())
                ? new Points(100, Reason.of("same", reading.named(), place.name()))
                : new Points(STEM, Reason.of("other-name", reading.named(), place.name()));
    }

    private static Points points(String name, String township, boolean slips) {
        Points best = NameRule.best(name, township, slips);
        String stem = stem(name);
        if (best.points() < 100 && stem.equals(stem(township)) && stem.length() > 1) {
            return stem.equals(name)
                    ? new Points(STEM, Reason.of("without-level", name, township))
                    : new Points(OTHER_LEVEL, Reason.of("township-level", name, township));
        }
        return best;
    }

    private Stream<Found> found(KnownPlace place, Points points) {
        return points.points() < LEAST
                ? Stream.of()
                : Stream.of(Found.of(type(), place.code(), place.name(), place.around(), points));
    }

    private static String stem(String name) {
        Matcher parts = WITH_LEVEL.matcher(name);
        return parts.matches() ? parts.group(1) : name;
    }

    /** 西地镇 for 西地镇人民政府. */
    private static String withoutOffice(String name) {
        Matcher office = OFFICE.matcher(name);
        return office.matches() ? name.substring(0, levelEnd(office)) : name;
    }

    private static int levelEnd(Matcher office) {
        int end = office.end(1);
        boolean level = end < office.regionEnd()
                && "乡镇".indexOf(office.toMatchResult().group().charAt(end)) >= 0;
        return level ? end + 1 : end;
    }
}
