package org.dutygraph.resolve.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.resolve.wording.ReceivedDuties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StableIdTests {

    private static final List<DutyFacts> ALL = ReceivedDuties.all();
    private static final Resolution TOGETHER = CommonDuties.resolve(ALL, Register.EMPTY, List.of());

    static Stream<String> townships() {
        return ALL.stream().map(duty -> duty.key().township()).distinct().sorted();
    }

    @Test
    void theOrderOfTheDutiesMakesNoDifference() {
        List<DutyFacts> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(CommonDuties.resolve(shuffled, Register.EMPTY, List.of())).isEqualTo(TOGETHER);
    }

    @Test
    void everyDutyIsInOneCommonDutyAndHasAReason() {
        List<CommonDuty.Membership> members = TOGETHER.commonDuties().stream()
                .flatMap(common -> common.members().stream())
                .toList();
        assertThat(members)
                .extracting(CommonDuty.Membership::duty)
                .doesNotHaveDuplicates()
                .hasSize(ALL.size());
        assertThat(members).allSatisfy(member -> {
            assertThat(member.reason()).isNotBlank();
            assertThat(member.score()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void noCommonDutyHasTwoDutiesOfOneList() {
        assertThat(TOGETHER.commonDuties()).allSatisfy(common -> assertThat(common.members())
                .extracting(member -> member.duty().slot())
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("townships")
    void aFifthListChangesNoIdOfTheFour(String fifth) {
        List<DutyFacts> four = ALL.stream()
                .filter(duty -> !duty.key().township().equals(fifth))
                .toList();
        Resolution before = CommonDuties.resolve(four, Register.EMPTY, List.of());
        Map<DutyKey, String> old = ids(before);
        Map<DutyKey, String> now = ids(CommonDuties.resolve(ALL, before.register(), List.of()));
        now.keySet().retainAll(old.keySet());
        assertThat(now).isEqualTo(old);
    }

    @ParameterizedTest
    @MethodSource("townships")
    void aFifthListFindsItsPlaceAsItWouldHaveAtOnce(String fifth) {
        List<DutyFacts> four = ALL.stream()
                .filter(duty -> !duty.key().township().equals(fifth))
                .toList();
        Register before = CommonDuties.resolve(four, Register.EMPTY, List.of()).register();
        Collection<?> later = partition(CommonDuties.resolve(ALL, before, List.of()));
        List<Object> differing = new ArrayList<>(partition(TOGETHER));
        differing.removeAll(later);
        assertThat(differing)
                .as("groups that a later list would find otherwise")
                .hasSizeLessThan(12);
    }

    @Test
    void theRegisterGivesTheSameAgain() {
        Resolution again = CommonDuties.resolve(ALL, TOGETHER.register(), List.of());
        assertThat(ids(again)).isEqualTo(ids(TOGETHER));
        assertThat(again.register()).isEqualTo(TOGETHER.register());
    }

    private static Map<DutyKey, String> ids(Resolution resolution) {
        Map<DutyKey, String> ids = new HashMap<>();
        resolution.commonDuties().forEach(common -> common.members()
                .forEach(member -> ids.put(member.duty(), common.id())));
        return ids;
    }

    private static List<Object> partition(Resolution resolution) {
        return resolution.commonDuties().stream()
                .<Object>map(common -> common.members().stream()
                        .map(CommonDuty.Membership::duty)
                        .sorted()
                        .toList())
                .toList();
    }
}
