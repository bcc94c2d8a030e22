package org.dutygraph.resolve.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.Cases;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.ReceivedDuties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SameMatterTests {

    static Stream<Arguments> cases() {
        return Cases.of("same-matter.csv");
    }

    /** Beside the duties of one received list, which say which characters are common. */
    @ParameterizedTest
    @MethodSource("cases")
    void twoTownships(String id, String list, String a, String b, String expected) {
        ListKind kind = ListKind.valueOf(list.toUpperCase(Locale.ROOT));
        List<DutyFacts> duties = new ArrayList<>(ReceivedDuties.all().stream()
                .filter(duty -> duty.key().township().equals("652325105"))
                .filter(duty -> !duty.name().equals(a) && !duty.name().equals(b))
                .toList());
        duties.removeIf(duty -> duty.key().list() == kind);
        duties.add(Cases.duty("900000001", kind, 1, a, ""));
        duties.add(Cases.duty("900000002", kind, 1, b, ""));
        boolean same = CommonDuties.resolve(duties, Register.EMPTY, List.of()).commonDuties().stream()
                .anyMatch(common -> common.members().stream()
                                .filter(member -> member.duty().township().startsWith("90000000"))
                                .count()
                        == 2);
        assertThat(same ? "same" : "different").as(id).isEqualTo(expected);
    }
}
