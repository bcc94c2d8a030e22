package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the texts of one matter in different townships: where two are nearly identical and one character between them is
 * another, each township's is reported as differing.
 */
final class DriftCheck {

    /** Nearly identical texts are near each other in the order of their words; comparing all pairs would grow too fast. */
    private static final int NEIGHBOURS = 300;

    private final LikeWords likeWords;

    DriftCheck(LikeWords likeWords) {
        this.likeWords = likeWords;
    }

    List<Finding> check(Collection<QualityRow> matter) {
        Map<String, Spot> spots = new TreeMap<>();
        List<Passage> passages = matter.stream()
                .flatMap(row -> Passage.of(row).stream())
                .sorted(Comparator.comparing(Passage::words))
                .toList();
        for (int i = 0; i < passages.size(); i++) {
            for (Passage other : passages.subList(i + 1, Math.min(i + 1 + NEIGHBOURS, passages.size()))) {
                compare(passages.get(i), other, spots);
            }
        }
        List<Finding> findings = new ArrayList<>();
        spots.values().forEach(spot -> findings.addAll(spot.differences()));
        return findings;
    }

    private void compare(Passage one, Passage other, Map<String, Spot> spots) {
        if (!one.isComparableTo(other)) {
            return;
        }
        for (Substitution substitution : Alignment.of(one.words(), other.words())) {
            String before = one.at(substitution.one() - 1);
            String after = one.at(substitution.one() + 1);
            char own = one.words().charAt(substitution.one());
            char their = other.words().charAt(substitution.other());
            if (!likeWords.alike(before, own, their, after)) {
                Spot spot = spots.computeIfAbsent(one.context(substitution.one()), key -> new Spot());
                spot.add(own, one, substitution.one());
                spot.add(their, other, substitution.other());
            }
        }
    }
}
