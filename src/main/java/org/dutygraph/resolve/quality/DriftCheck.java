package org.dutygraph.resolve.quality;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the texts of one matter in different townships: where two that are nearly the same differ in words that change what
 * they say, the place is reported once with all its sides. Which side is meant, nothing here can tell.
 */
final class DriftCheck {

    private final Sense sense;

    DriftCheck(LikeWords likeWords) {
        this.sense = new Sense(likeWords);
    }

    List<Finding> check(Collection<QualityRow> matter) {
        Map<String, Spot> spots = new TreeMap<>();
        Twins.forEach(matter, (one, other) -> compare(one, other, spots));
        return spots.values().stream().map(Spot::finding).toList();
    }

    private void compare(TwinText one, TwinText other, Map<String, Spot> spots) {
        for (Difference difference : Difference.of(one.words(), other.words())) {
            if (sense.changesBy(difference)) {
                String place = one.cell() + "|" + difference.before() + "_" + difference.after();
                Spot spot = spots.computeIfAbsent(place, key -> new Spot(one.cell()));
                spot.add(difference.run(), difference.excerpt(), one);
                spot.add(difference.otherRun(), difference.turned().excerpt(), other);
            }
        }
    }
}
