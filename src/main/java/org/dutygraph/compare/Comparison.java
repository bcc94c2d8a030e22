package org.dutygraph.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What two to five townships have in common and what not.
 *
 * @param differentList matters that several have, not all on the same list
 * @param alike matters that all have on the same list
 * @param some matters that several, but not all, have on the same list
 * @param only by township, the matters that no other has
 */
record Comparison(List<Matter> differentList, List<Matter> alike, List<Matter> some, Map<String, List<Matter>> only) {

    static Comparison of(List<Compared> townships, List<Matter> matters) {
        List<Matter> differentList = new ArrayList<>();
        List<Matter> alike = new ArrayList<>();
        List<Matter> some = new ArrayList<>();
        Map<String, List<Matter>> only = new LinkedHashMap<>();
        townships.forEach(township -> only.put(township.code(), new ArrayList<>()));
        for (Matter matter : matters) {
            int having = matter.townships().size();
            if (having == 1) {
                only.getOrDefault(matter.duties().get(0).township(), new ArrayList<>())
                        .add(matter);
            } else if (!matter.onOneList()) {
                differentList.add(matter);
            } else {
                (having == townships.size() ? alike : some).add(matter);
            }
        }
        return new Comparison(differentList, alike, some, only);
    }

    /** The duties of a township in matters that no other has. */
    public List<Matter.Part> onlyIn(String township) {
        return only.getOrDefault(township, List.of()).stream()
                .flatMap(matter -> matter.duties().stream())
                .toList();
    }

    /** How many matters a township shares with at least one other. */
    public long shared(String township) {
        return List.of(differentList, alike, some).stream()
                .flatMap(List::stream)
                .filter(matter -> matter.townships().contains(township))
                .count();
    }
}
