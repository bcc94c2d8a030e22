package org.dutygraph.resolve.borne;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dutygraph.resolve.wording.ReceivedDuties;
import org.dutygraph.resolve.wording.RowWording;
import org.junit.jupiter.api.Test;

class StillBorneIndexTests {

    private static final List<RowWording> ALL = List.copyOf(RowWording.distinct(ReceivedDuties.all()));
    /** Every so many wordings one comes later. */
    private static final int EVERY = 60;

    private final List<RowWording> later = new ArrayList<>();
    private final List<RowWording> before = new ArrayList<>();

    StillBorneIndexTests() {
        for (int i = 0; i < ALL.size(); i++) {
            (i % EVERY == 0 ? later : before).add(ALL.get(i));
        }
    }

    @Test
    void furtherWordingsBringWhatTheyWouldHaveBroughtAtOnce() {
        Set<String> whole = pairs(all(new StillBorneIndex(ALL)));
        StillBorneIndex index = new StillBorneIndex(before);
        Set<String> grown = pairs(all(index));

        assertThat(index.suits(ids(ALL))).isTrue();
        assertThat(index.lacking(ids(ALL))).isEqualTo(Set.copyOf(ids(later)));
        List<StillBorne> brought = index.change(ids(ALL), later);

        assertThat(brought)
                .isNotEmpty()
                .allMatch(pair ->
                        ids(later).contains(pair.reclaimed()) || ids(later).contains(pair.other()));
        assertThat(grown).doesNotContainAnyElementsOf(pairs(brought));
        grown.addAll(pairs(brought));
        Set<String> both = new HashSet<>(grown);
        both.retainAll(whole);
        // what is rare is counted over the former wordings
        assertThat(2.0 * both.size() / (grown.size() + whole.size())).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void whatWentAndCameAgainIsFoundOnce() {
        StillBorneIndex index = new StillBorneIndex(ALL);
        List<String> asBefore = pairs(all(index)).stream()
                .filter(pair -> later.stream().anyMatch(wording -> pair.contains(wording.id())))
                .sorted()
                .toList();

        assertThat(index.change(ids(before), List.of())).isEmpty();
        assertThat(index.lacking(ids(ALL))).hasSameSizeAs(later);
        List<StillBorne> again = index.change(ids(ALL), later);

        assertThat(again.stream().map(StillBorneIndexTests::pair).sorted()).isEqualTo(asBefore);
    }

    @Test
    void manyMoreAskForAnotherIndex() {
        StillBorneIndex index = new StillBorneIndex(later);

        assertThat(index.suits(ids(later))).isTrue();
        assertThat(index.suits(ids(ALL))).isFalse();
        assertThat(index.suits(List.of())).isFalse();
    }

    private static List<StillBorne> all(StillBorneIndex index) {
        List<StillBorne> all = new ArrayList<>();
        index.forEach(all::add);
        return all;
    }

    private static Set<String> pairs(Collection<StillBorne> found) {
        Set<String> pairs = new HashSet<>();
        found.forEach(one -> pairs.add(pair(one)));
        return pairs;
    }

    private static String pair(StillBorne one) {
        return one.reclaimed() + " " + one.other() + " " + one.strength();
    }

    private static List<String> ids(Collection<RowWording> wordings) {
        return wordings.stream().map(RowWording::id).toList();
    }
}
