package org.dutygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that texts say. */
class QuantitiesTests {

    @ParameterizedTest
    @CsvSource({
        "至少三个部门, 3",
        "三家以上单位, 3",
        "3个（含）以上部门, 3",
        "不少于四个县, 4",
        "不止两个部门, 3",
        "起码五个县, 5",
        "no fewer than four counties, 4",
        "five or more departments, 5",
        "more than three departments, 4"
    })
    void readsTheLeast(String text, int least) {
        assertThat(Quantities.of(text).least()).hasValue(least);
        assertThat(Quantities.of(text).others()).isEmpty();
    }

    /** No question can be asked for so many at the most. */
    @ParameterizedTest
    @CsvSource({
        "少于三个部门",
        "不超过三个部门",
        "正好两个县",
        "fewer than three departments",
        "no more than two counties",
        "exactly two counties"
    })
    void takesNoOtherNumber(String text) {
        assertThat(Quantities.of(text).least()).isEmpty();
        assertThat(Quantities.of(text).others()).isNotEmpty();
    }
}
