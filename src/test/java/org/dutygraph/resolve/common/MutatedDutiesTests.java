package org.dutygraph.resolve.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.resolve.wording.ReceivedDuties;
import org.junit.jupiter.api.Test;

/** Rows as slips and broken files leave them, from a fixed seed: none stops the comparison, and each finds its place. */
class MutatedDutiesTests {

    private static final int TIMES = 4;
    private static final String[] ODD = {
        "",
        " ",
        "、",
        "（）",
        "，。；",
        "一",
        "的",
        "工作",
        "对",
        "和",
        "等",
        "😀",
        "\ud83d",
        "\ude00养犬",
        "$1\\",
        "(((",
        "\u0000",
        "本镇"
    };

    @Test
    void everyDutyIsInExactlyOneCommonDutyAndNoTwoOfOneListAndTheRegisterGivesTheSameAgain() {
        List<DutyKey> keys = new ArrayList<>();
        DutyRoll roll = mutated(keys);
        Resolution resolution = CommonDuties.resolve(roll, Register.EMPTY, List.of());
        assertThat(resolution.commonDuties())
                .flatExtracting(CommonDuty::members)
                .allSatisfy(member -> assertThat(member.reason()).isNotBlank())
                .extracting(CommonDuty.Membership::duty)
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(resolution.commonDuties()).allSatisfy(common -> assertThat(common.members())
                .extracting(member -> member.duty().slot())
                .doesNotHaveDuplicates());
        Resolution again = CommonDuties.resolve(roll, resolution.register(), List.of());
        assertThat(again.register()).isEqualTo(resolution.register());
        assertThat(again.commonDuties()).isEqualTo(resolution.commonDuties());
    }

    @Test
    void aListOfOneWordingHasAMatterForEachTime() {
        DutyRoll roll = new DutyRoll();
        for (int number = 1; number <= 100; number++) {
            roll.add(new NamedDuty(new DutyKey("652325105", ListKind.ASSISTED, number), "养犬管理", List.of(), Set.of()));
        }
        Resolution before = CommonDuties.resolve(roll, Register.EMPTY, List.of());
        assertThat(before.commonDuties())
                .hasSize(100)
                .extracting(CommonDuty::id)
                .doesNotHaveDuplicates();
        assertThat(CommonDuties.resolve(roll, before.register(), List.of()).commonDuties())
                .isEqualTo(before.commonDuties());
    }

    @Test
    void noDutiesAreNoCommonDuties() {
        assertThat(CommonDuties.resolve(new DutyRoll(), Register.EMPTY, List.of())
                        .commonDuties())
                .isEmpty();
    }

    private static DutyRoll mutated(List<DutyKey> keys) {
        Random random = new Random(20);
        DutyRoll roll = new DutyRoll();
        for (int time = 0; time < TIMES; time++) {
            for (DutyFacts duty : ReceivedDuties.all()) {
                DutyKey key = new DutyKey(
                        time + duty.key().township(),
                        duty.key().list(),
                        duty.key().number());
                keys.add(key);
                roll.add(new NamedDuty(key, mutated(duty, random), duty.places(), duty.functions()));
            }
        }
        return roll;
    }

    private static String mutated(DutyFacts duty, Random random) {
        String name = duty.name();
        int at = random.nextInt(name.length());
        return switch (random.nextInt(9)) {
            case 0 -> ODD[random.nextInt(ODD.length)];
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            case 2 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 3 -> name.substring(0, at) + ODD[random.nextInt(ODD.length)] + name.substring(at);
            case 4 -> duty.places().get(random.nextInt(duty.places().size()));
            case 5 -> random.nextInt(20) == 0 ? name.repeat(5000 / name.length() + 1) : name;
            case 6 -> "同一行";
            case 7 -> name.substring(at) + name.substring(0, at);
            default -> name;
        };
    }
}
