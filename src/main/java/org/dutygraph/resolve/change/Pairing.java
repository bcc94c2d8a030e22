package org.dutygraph.resolve.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dutygraph.resolve.common.WordingLikeness;
import org.dutygraph.resolve.wording.Bag;
import org.dutygraph.resolve.wording.Grams;
import org.dutygraph.resolve.wording.NormalForm;
import org.dutygraph.resolve.wording.Rarity;
import org.dutygraph.resolve.wording.Wording;

/**
 * Which duty of one list is which of another: each of at most one. First those that say the same, then those of the same name, on
 * their list before on another; then, the most alike first, those that are alike enough. That is asked for more strictly than of two
 * townships' duties, because a list has many that resemble each other.
 */
final class Pairing {

    /** Of names and of what is said together; two single matters are taken for one from about 0.5 on. */
    private static final double LEAST = 0.6;
    /** On another list only the names can be compared. */
    private static final double LEAST_ON_ANOTHER_LIST = 0.75;

    private static final double SHARE_OF_NAMES = 0.6;
    /** Comparing names in full takes far longer than seeing what they share. */
    private static final double LEAST_IN_COMMON = 0.2;

    private final Map<ListedDuty, ListedDuty> pairs = new HashMap<>();
    private final Set<ListedDuty> before;
    private final Set<ListedDuty> after;
    private final Map<ListedDuty, Wording> wordings = new HashMap<>();
    private final Map<ListedDuty, Bag> said = new HashMap<>();
    private final Map<ListedDuty, Bag> called = new HashMap<>();
    private final Rarity names;

    private Pairing(List<ListedDuty> before, List<ListedDuty> after) {
        this.before = new LinkedHashSet<>(before);
        this.after = new LinkedHashSet<>(after);
        List<ListedDuty> all = Stream.concat(before.stream(), after.stream()).toList();
        all.forEach(duty -> wordings.put(duty, wording(duty)));
        names = new Rarity(all.stream().map(duty -> of(duty).whole()).toList());
        all.forEach(duty -> called.put(duty, new Bag(of(duty).whole(), names)));
    }

    /** By each duty of the former list that the latter has, which it is there; no two rows of a list are on one line. */
    static Map<ListedDuty, ListedDuty> of(List<ListedDuty> before, List<ListedDuty> after) {
        Pairing pairing = new Pairing(before, after);
        pairing.equal(duty -> List.of(duty.list(), duty.number(), duty.plain(duty.name()), duty.said()));
        pairing.equal(duty -> List.of(duty.list(), duty.plain(duty.name()), duty.said()));
        pairing.equal(duty -> List.of(duty.list(), duty.plain(duty.name()), Set.copyOf(duty.departments())));
        pairing.equal(duty -> List.of(duty.list(), duty.plain(duty.name())));
        pairing.equal(duty -> List.of(duty.plain(duty.name())));
        pairing.alike();
        return pairing.pairs;
    }

    /** Pairs those that are equal in something, in their order. */
    private void equal(Function<ListedDuty, ?> something) {
        Map<Object, Deque<ListedDuty>> found = new HashMap<>();
        after.forEach(duty -> found.computeIfAbsent(something.apply(duty), any -> new ArrayDeque<>())
                .add(duty));
        for (ListedDuty duty : List.copyOf(before)) {
            Deque<ListedDuty> equals = found.getOrDefault(something.apply(duty), new ArrayDeque<>());
            if (!equals.isEmpty()) {
                pair(duty, equals.removeFirst());
            }
        }
    }

    private void alike() {
        List<ListedDuty> left = Stream.concat(before.stream(), after.stream()).toList();
        Map<ListedDuty, Grams> texts = new HashMap<>();
        left.forEach(duty -> texts.put(duty, Grams.even(duty.said())));
        Rarity rarity = new Rarity(texts.values());
        texts.forEach((duty, text) -> said.put(duty, new Bag(text, rarity)));
        List<Likeness> found = new ArrayList<>();
        for (ListedDuty one : before) {
            for (ListedDuty other : after) {
                double score = score(one, other);
                if (score >= (one.list() == other.list() ? LEAST : LEAST_ON_ANOTHER_LIST)) {
                    found.add(new Likeness(one, other, score));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Likeness::score).reversed());
        for (Likeness likeness : found) {
            if (before.contains(likeness.before()) && after.contains(likeness.after())) {
                pair(likeness.before(), likeness.after());
            }
        }
    }

    /** 0 where the names have so little in common that nothing else matters. */
    private double score(ListedDuty one, ListedDuty other) {
        Bag nameOfOne = nameOf(one);
        Bag nameOfOther = nameOf(other);
        if (nameOfOne.common(nameOfOther) < LEAST_IN_COMMON * Math.min(nameOfOne.mass(), nameOfOther.mass())) {
            return 0;
        }
        double name = WordingLikeness.of(of(one), of(other), names);
        Bag saidOfOne = bag(one);
        Bag saidOfOther = bag(other);
        if (one.list() != other.list() || saidOfOne.size() == 0 || saidOfOther.size() == 0) {
            return name;
        }
        double common = 2 * saidOfOne.common(saidOfOther) / (saidOfOne.mass() + saidOfOther.mass());
        return SHARE_OF_NAMES * Math.min(1, name) + (1 - SHARE_OF_NAMES) * common;
    }

    private void pair(ListedDuty one, ListedDuty other) {
        pairs.put(one, other);
        before.remove(one);
        after.remove(other);
    }

    private static Wording wording(ListedDuty duty) {
        String normal = NormalForm.of(duty.name(), duty.places());
        return Wording.of(normal.isEmpty() ? duty.name() : normal);
    }

    private Wording of(ListedDuty duty) {
        return Objects.requireNonNull(wordings.get(duty));
    }

    private Bag nameOf(ListedDuty duty) {
        return Objects.requireNonNull(called.get(duty));
    }

    private Bag bag(ListedDuty duty) {
        return Objects.requireNonNull(said.get(duty));
    }

    private record Likeness(ListedDuty before, ListedDuty after, double score) {}
}
