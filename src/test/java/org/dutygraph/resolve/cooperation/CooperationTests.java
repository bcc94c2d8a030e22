package org.dutygraph.resolve.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CooperationTests {

    /** Two triangles, a b c and x y z w closed, that only c and x hold together. */
    private static final List<Link> TWO_GROUPS = List.of(
            new Link("a", "b", 5),
            new Link("a", "c", 5),
            new Link("b", "c", 5),
            new Link("c", "x", 1),
            new Link("x", "y", 5),
            new Link("x", "z", 5),
            new Link("y", "z", 5),
            new Link("w", "y", 5),
            new Link("w", "z", 5));

    @Test
    void whoHoldsTheGroupsTogetherLiesBetween() {
        assertThat(standing("a").betweenness()).isZero();
        // 2 · 4 of the 15 pairs of others go through c
        assertThat(standing("c").betweenness()).isEqualTo(8.0 / 15);
        assertThat(standing("x").betweenness()).isGreaterThan(standing("y").betweenness());
    }

    @Test
    void groupsAreNumberedFromTheLargest() {
        assertThat(List.of("w", "x", "y", "z"))
                .allSatisfy(id -> assertThat(standing(id).community()).isEqualTo(1));
        assertThat(List.of("a", "b", "c"))
                .allSatisfy(id -> assertThat(standing(id).community()).isEqualTo(2));
    }

    @Test
    void orderOfLinksDoesNotMatter() {
        List<Link> reversed = new ArrayList<>(TWO_GROUPS);
        Collections.reverse(reversed);

        assertThat(Cooperation.of(reversed)).isEqualTo(Cooperation.of(TWO_GROUPS));
    }

    @Test
    void nobodyTogetherIsNoNetwork() {
        assertThat(Cooperation.of(List.of())).isEmpty();
        assertThat(Cooperation.of(List.of(new Link("a", "b", 1))))
                .containsExactly(new Standing("a", 0, 1), new Standing("b", 0, 1));
    }

    /** Two counties with the same two groups; both have a duty with the prefecture's p. */
    @Test
    void aPlacesNetworkIsWhatItIsWhateverOtherPlacesThereAre() {
        List<Link> both = new ArrayList<>();
        for (String county : List.of("1", "2")) {
            TWO_GROUPS.forEach(
                    link -> both.add(new Link(county + "-" + link.one(), county + "-" + link.other(), link.duties())));
        }
        assertThat(betweenness(both).get("1-c")).isEqualTo(8.0 / 15);

        both.add(new Link("0-p", "1-c", 1));
        both.add(new Link("0-p", "2-c", 1));
        Map<String, Double> withPrefecture = betweenness(both);
        // 2 · 4 of the 21 pairs that there are with p, and p with each of six
        assertThat(withPrefecture.get("1-c"))
                .isEqualTo(withPrefecture.get("2-c"))
                .isEqualTo(14.0 / 21);
        assertThat(withPrefecture.get("0-p")).as("it joins c and c").isEqualTo(1);
        assertThat(withPrefecture).hasSize(15);
    }

    private static Map<String, Double> betweenness(List<Link> links) {
        return Cooperation.betweenness(links, id -> id.substring(0, 1));
    }

    private static Standing standing(String id) {
        return Cooperation.of(TWO_GROUPS).stream()
                .filter(standing -> standing.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
