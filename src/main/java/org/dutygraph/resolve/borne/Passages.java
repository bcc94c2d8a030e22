package org.dutygraph.resolve.borne;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.resolve.borne.Equivalents.Equivalent;
import org.dutygraph.resolve.borne.StillBorne.Strength;
import org.dutygraph.resolve.wording.Bag;
import org.dutygraph.resolve.wording.Grams;
import org.dutygraph.resolve.wording.Rarity;
import org.dutygraph.resolve.wording.RowWording;

/** All passages of the wordings of duties that townships still have, each normal form once. */
final class Passages {

    /** So much of the other duty's name must be the matter for the two to be the same. */
    private static final double WHOLE = 0.6;

    private final List<Passage> passages;
    private final List<List<Source>> sources;
    private final Rarity rarity;
    private final PairIndex index;
    private final Map<Equivalent, int[]> byEquivalent = new HashMap<>();
    private final Map<Wider, int[]> byWider = new HashMap<>();
    private final Map<String, int[]> byClass;

    /** Counts how rare characters are over these wordings themselves. */
    Passages(Collection<RowWording> wordings) {
        this(wordings, Optional.empty());
    }

    /**
     * @param known how rare characters are, as was counted over more wordings
     */
    Passages(Collection<RowWording> wordings, Rarity known) {
        this(wordings, Optional.of(known));
    }

    private Passages(Collection<RowWording> wordings, Optional<Rarity> known) {
        SortedMap<Passage.Form, List<Source>> byForm = byForm(wordings);
        List<Passage.Form> forms = List.copyOf(byForm.keySet());
        List<String> texts = forms.stream().map(Passage.Form::text).toList();
        List<Grams> grams = texts.parallelStream().map(Grams::even).toList();
        rarity = known.orElseGet(() -> new Rarity(IntStream.range(0, forms.size())
                .filter(i -> forms.get(i).kind() == Passage.Kind.SENTENCE)
                .mapToObj(grams::get)
                .toList()));
        index = new PairIndex(texts, grams);
        sources = List.copyOf(byForm.values());
        passages = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> new Passage(
                        forms.get(i).kind(),
                        texts.get(i),
                        new Bag(grams.get(i), rarity),
                        forms.get(i).done()))
                .toList();
        Equivalents.all()
                .forEach(equivalent -> byEquivalent.put(
                        equivalent, having(text -> equivalent.in(text).isPresent())));
        Wider.all()
                .forEach(wider ->
                        byWider.put(wider, having(text -> wider.in(text).isPresent())));
        byClass = IntStream.range(0, passages.size())
                .filter(i -> passages.get(i).kind() == Passage.Kind.ALL)
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> passages.get(i).allOf().orElse(""),
                        Collectors.collectingAndThen(Collectors.toList(), found -> found.stream()
                                .mapToInt(Integer::intValue)
                                .toArray())));
    }

    private static SortedMap<Passage.Form, List<Source>> byForm(Collection<RowWording> wordings) {
        Map<Passage.Written, Set<RowWording>> byText = new LinkedHashMap<>();
        wordings.stream().sorted(Comparator.comparing(RowWording::id)).forEach(wording -> Passage.of(wording)
                .forEach(text -> byText.computeIfAbsent(text, key -> new LinkedHashSet<>())
                        .add(wording)));
        List<Map.Entry<Passage.Written, Set<RowWording>>> texts = List.copyOf(byText.entrySet());
        List<Passage.Form> forms =
                texts.parallelStream().map(text -> text.getKey().form()).toList();
        SortedMap<Passage.Form, List<Source>> byForm = new TreeMap<>();
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).object().length() > 1) {
                Passage.Written text = texts.get(i).getKey();
                List<Source> sources = byForm.computeIfAbsent(forms.get(i), form -> new ArrayList<>());
                texts.get(i).getValue().forEach(wording -> sources.add(new Source(wording, text)));
            }
        }
        return byForm;
    }

    private int[] having(Predicate<String> words) {
        return IntStream.range(0, passages.size())
                .parallel()
                .filter(i -> passages.get(i).kind() == Passage.Kind.SENTENCE
                        || passages.get(i).kind() == Passage.Kind.ROW)
                .filter(i -> words.test(passages.get(i).text()))
                .toArray();
    }

    Rarity rarity() {
        return rarity;
    }

    /** The wordings that hold the matter of this normal form, in the order of their ids. */
    List<Found> holding(String normalForm) {
        Matter matter = Matter.of(normalForm, rarity);
        return holding(matter, candidates(matter).stream());
    }

    /** The same by looking at every passage. */
    List<Found> holdingBySearchingAll(String normalForm) {
        return holding(Matter.of(normalForm, rarity), IntStream.range(0, passages.size()));
    }

    private List<Found> holding(Matter matter, IntStream candidates) {
        SortedMap<String, Held> held = new TreeMap<>();
        candidates.forEach(i -> {
            Optional<Evidence> evidence = Evidence.of(matter, passages.get(i));
            evidence.ifPresent(found -> sources.get(i)
                    .forEach(source -> held.computeIfAbsent(source.wording().id(), id -> new Held(source.wording()))
                            .add(found, source.text())));
        });
        return held.values().stream().map(one -> one.found(matter, rarity)).toList();
    }

    /** All passages but those that cannot name the matter in any of the ways that {@link Naming} knows. */
    private BitSet candidates(Matter matter) {
        BitSet found = new BitSet(passages.size());
        IntStream.concat(
                        matter.needed(index),
                        Stream.concat(matter.runs(), matter.names().stream()).mapToInt(index::rarest))
                .distinct()
                .forEach(pair -> index.addTo(found, pair));
        Stream.of(
                        matter.equivalents().stream().map(byEquivalent::get),
                        matter.wider().stream().map(byWider::get),
                        byClass.entrySet().stream()
                                .filter(of -> matter.object().contains(of.getKey()))
                                .map(Map.Entry::getValue))
                .flatMap(each -> each)
                .flatMapToInt(IntStream::of)
                .forEach(found::set);
        return found;
    }

    /**
     * Where a passage stands.
     *
     * @param text as the wording has it
     */
    private record Source(RowWording wording, Passage.Written text) {}

    /** What one wording holds of a matter. */
    private static final class Held {
        private static final int SHOWN = 2;

        private final RowWording wording;
        private final Set<String> texts = new LinkedHashSet<>();
        private final List<Scored> evidence = new ArrayList<>();

        Held(RowWording wording) {
            this.wording = wording;
        }

        void add(Evidence found, Passage.Written text) {
            if (texts.add(text.shown())) {
                evidence.add(new Scored(found, text));
            }
        }

        Found found(Matter matter, Rarity rarity) {
            evidence.sort(Comparator.comparing((Scored one) -> !one.evidence().sure())
                    .thenComparingDouble(one -> -one.evidence().score())
                    .thenComparingInt(one -> -one.evidence().steps())
                    .thenComparingInt(one -> one.text().shown().length())
                    .thenComparing(one -> one.text().shown()));
            Evidence best = evidence.get(0).evidence();
            return new Found(
                    wording.id(),
                    best.sure() ? strength(matter, rarity) : Strength.POSSIBLE,
                    evidence.stream()
                            .limit(SHOWN)
                            .map(one -> one.text().shown())
                            .toList(),
                    best.score(),
                    best.why(),
                    evidence.get(0).text());
        }

        private Strength strength(Matter matter, Rarity rarity) {
            Bag name = new Bag(Grams.even(wording.normalForm()), rarity);
            double common = matter.bag().common(name);
            boolean whole = common >= WHOLE * name.mass()
                    && common >= WHOLE * matter.bag().mass();
            return whole ? Strength.SAME : Strength.PART;
        }
    }

    private record Scored(Evidence evidence, Passage.Written text) {}
}
