package org.dutygraph.resolve.borne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.resolve.wording.RowWording;

/** What is found between wordings, as it is said of the duties that have them. */
record BorneDuty(
        DutyKey reclaimed,
        DutyKey other,
        StillBorne.Strength strength,
        List<String> evidence,
        double score,
        String reason) {

    static List<BorneDuty> of(Collection<DutyFacts> duties) {
        Map<String, List<DutyFacts>> byWording = duties.stream()
                .collect(Collectors.groupingBy(duty -> RowWording.of(duty).id()));
        List<BorneDuty> found = new ArrayList<>();
        new StillBorneIndex(RowWording.distinct(duties)).forEach(pair -> {
            for (DutyFacts reclaimed : byWording.getOrDefault(pair.reclaimed(), List.of())) {
                for (DutyFacts other : byWording.getOrDefault(pair.other(), List.of())) {
                    found.add(of(pair, reclaimed, other));
                }
            }
        });
        found.sort(Comparator.comparing(BorneDuty::reclaimed).thenComparing(BorneDuty::other));
        return found;
    }

    private static BorneDuty of(StillBorne pair, DutyFacts reclaimed, DutyFacts other) {
        return new BorneDuty(
                reclaimed.key(),
                other.key(),
                pair.strength(),
                pair.evidence().stream()
                        .map(text -> printed(text, other.places()))
                        .toList(),
                pair.score(),
                pair.reason());
    }

    private static String printed(String text, List<String> places) {
        return text.replace(RowWording.TOWNSHIP, places.get(0)).replace(RowWording.COUNTY, places.get(1));
    }
}
