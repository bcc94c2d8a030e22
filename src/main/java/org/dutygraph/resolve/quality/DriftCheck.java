package org.dutygraph.resolve.quality;

import java.util.Collection;
import java.util.List;

/**
 * Compares the texts of one matter in different townships: where two that are nearly the same differ in words that change what
 * they say, the place is reported once with all its sides. Which side is meant, nothing here can tell; how far it shows that something
 * is wrong, {@link Deviation} says.
 */
final class DriftCheck {

    private final Sense sense;

    DriftCheck(LikeWords likeWords) {
        this.sense = new Sense(likeWords);
    }

    List<Finding> check(Collection<TwinRow> matter) {
        Spots spots = new Spots();
        Twins.forEach(matter, pair -> compare(pair, spots));
        return spots.findings();
    }

    private void compare(TwinPair pair, Spots spots) {
        List<Difference> differences = pair.differences();
        // names are written anew more freely, and few words of theirs tell
        int count = pair.one().cell() == CellKind.NAME ? Run.telling(differences) : differences.size();
        spots.add(
                pair,
                differences.stream()
                        .filter(difference ->
                                (difference.isLoss() && pair.showsLoss(count)) || pair.showsChanges(count))
                        .filter(difference -> sense.changesBy(difference, pair, count))
                        .toList());
    }
}
