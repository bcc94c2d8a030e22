package org.dutygraph.resolve.borne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dutygraph.resolve.borne.StillBorne.Strength;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.resolve.wording.Grams;
import org.dutygraph.resolve.wording.NormalForm;
import org.dutygraph.resolve.wording.Rarity;

/** All passages of the duties that townships still have, each wording once. */
final class Passages {

    /** So much of the other duty's name must be the matter for the two to be the same. */
    private static final double WHOLE = 0.6;

    private final List<Passage> passages = new ArrayList<>();
    private final List<List<Source>> sources = new ArrayList<>();
    private final Map<Integer, List<Integer>> byPair = new HashMap<>();
    private final Rarity rarity;

    Passages(Collection<DutyFacts> duties) {
        SortedMap<String, List<Source>> byForm = new TreeMap<>();
        duties.stream().sorted(Comparator.comparing(DutyFacts::key)).forEach(duty -> Passage.of(duty)
                .forEach(printed -> byForm.computeIfAbsent(printed.normalForm(), form -> new ArrayList<>())
                        .add(new Source(duty, printed.text()))));
        byForm.forEach((form, places) -> {
            Passage passage = Passage.of(form);
            for (int i = 0; i < passage.grams().size(); i++) {
                byPair.computeIfAbsent(passage.grams().pair(i), pair -> new ArrayList<>())
                        .add(passages.size());
            }
            passages.add(passage);
            sources.add(places);
        });
        rarity = new Rarity(passages.stream().map(Passage::grams).toList());
    }

    /** The duties that hold a matter, in the order of their keys. */
    List<Found> holding(Matter matter) {
        SortedMap<DutyKey, Held> held = new TreeMap<>();
        for (int index : candidates(matter)) {
            Optional<Evidence> evidence = Evidence.of(matter, passages.get(index), rarity);
            evidence.ifPresent(found -> sources.get(index)
                    .forEach(source -> held.computeIfAbsent(source.duty().key(), key -> new Held(source.duty()))
                            .add(found, source.text())));
        }
        return held.values().stream().map(one -> one.found(matter, rarity)).toList();
    }

    private SortedSet<Integer> candidates(Matter matter) {
        SortedSet<Integer> candidates = new TreeSet<>();
        for (int i = 0; i < matter.grams().size(); i++) {
            candidates.addAll(byPair.getOrDefault(matter.grams().pair(i), List.of()));
        }
        if (!matter.equivalents().isEmpty()) {
            for (int index = 0; index < passages.size(); index++) {
                candidates.add(index);
            }
        }
        return candidates;
    }

    /**
     * Where a passage stands.
     *
     * @param duty the duty
     * @param text as printed
     */
    private record Source(DutyFacts duty, String text) {}

    /** What one duty holds of a matter. */
    private static final class Held {
        private static final int SHOWN = 2;

        private final DutyFacts duty;
        private final Set<String> texts = new LinkedHashSet<>();
        private final List<Scored> evidence = new ArrayList<>();

        Held(DutyFacts duty) {
            this.duty = duty;
        }

        void add(Evidence found, String text) {
            if (texts.add(text)) {
                evidence.add(new Scored(found, text));
            }
        }

        Found found(Matter matter, Rarity rarity) {
            evidence.sort(
                    Comparator.comparingDouble((Scored one) -> -one.evidence().score())
                            .thenComparingInt(one -> -one.evidence().steps())
                            .thenComparingInt(one -> one.text().length())
                            .thenComparing(Scored::text));
            Evidence best = evidence.get(0).evidence();
            return new Found(
                    duty.key(),
                    strength(matter, rarity),
                    evidence.stream().limit(SHOWN).map(Scored::text).toList(),
                    best.score(),
                    best.reason());
        }

        private Strength strength(Matter matter, Rarity rarity) {
            Grams name = Grams.even(NormalForm.of(duty));
            double common = rarity.common(matter.grams(), name);
            boolean whole = common >= WHOLE * rarity.mass(name) && common >= WHOLE * rarity.mass(matter.grams());
            return whole ? Strength.SAME : Strength.PART;
        }
    }

    private record Scored(Evidence evidence, String text) {}
}
