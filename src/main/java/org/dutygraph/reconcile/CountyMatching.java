package org.dutygraph.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counties, by their official, short and former names, with or without the places they are in. */
@Component
@Order(3)
class CountyMatching implements Matching {

    /** What stands for the county where its government is named. */
    private static final Pattern GOVERNMENT = Pattern.compile("(?:县|市|区)?(?:人民政府|政府|党委|县委|市委|区委)");

    private static final double SHORT = 94;
    private static final double AS_GOVERNMENT = 84;
    private static final double HINTED = 6;

    @Override
    public EntityType type() {
        return EntityType.COUNTY;
    }

    @Override
    public List<Found> find(Asked asked) {
        List<Found> found = new ArrayList<>();
        for (PlaceReading reading : asked.readingsInGraph()) {
            reading.in(asked.known())
                    .filter(KnownPlace::isCounty)
                    .flatMap(place -> points(reading).map(points -> found(place, points)))
                    .ifPresent(found::add);
        }
        if (asked.readings().isEmpty()) {
            asked.known().counties().stream()
                    .map(place -> found(place, NameRule.best(asked.plain(), place.name(), true)))
                    .filter(each -> each.score() > 0)
                    .forEach(found::add);
        }
        return hinted(found, asked);
    }

    private static Optional<Points> points(PlaceReading reading) {
        if (!reading.before().isEmpty()) {
            return Optional.empty();
        }
        if (GOVERNMENT.matcher(reading.after()).matches()) {
            return Optional.of(new Points(AS_GOVERNMENT, Reason.of("government", reading.after())));
        }
        if (!reading.after().isEmpty()) {
            return Optional.empty();
        }
        String name = reading.place().name();
        return Optional.of(
                reading.named().endsWith(name)
                        ? new Points(100, Reason.of("same", reading.named(), name))
                        : new Points(SHORT, Reason.of("other-name", reading.named(), name)));
    }

    private Found found(KnownPlace place, Points points) {
        return Found.of(type(), place.code(), place.name(), place.around(), points);
    }

    /** Adds that a column with the place around it says the same; what it speaks against is left out. */
    static List<Found> hinted(List<Found> found, Asked asked) {
        return asked.hints().places(asked.known()).isEmpty()
                ? found
                : found.stream()
                        .map(each -> each.with("hint", HINTED, Reason.of("hint")))
                        .toList();
    }
}
