package org.dutygraph.resolve.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.dutygraph.dutylist.ListKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyKeyTests {

    @ParameterizedTest
    @ValueSource(strings = {"652325105-reclaimed-1", "652325105-basic-12~2", "320583-周庄镇-assisted-3"})
    void readsWhatItPrints(String printed) {
        assertThat(DutyKey.parse(printed))
                .hasValueSatisfying(key -> assertThat(key).hasToString(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "652325105", "652325105-other-1", "652325105-basic-", "652325105-basic-99999999999"})
    void isEmptyForWhatIsNoKey(String text) {
        assertThat(DutyKey.parse(text)).isEmpty();
    }

    @Test
    void standsInTheOrderOfNumbers() {
        assertThat(new DutyKey("1", ListKind.BASIC, 9)).isLessThan(new DutyKey("1", ListKind.BASIC, 10));
    }
}
