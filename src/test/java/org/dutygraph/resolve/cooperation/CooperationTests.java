package org.dutygraph.resolve.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private static Standing standing(String id) {
        return Cooperation.of(TWO_GROUPS).stream()
                .filter(standing -> standing.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
