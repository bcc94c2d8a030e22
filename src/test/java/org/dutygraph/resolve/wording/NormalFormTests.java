package org.dutygraph.resolve.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NormalFormTests {

    static Stream<Arguments> cases() {
        return Cases.of("normal-forms.csv");
    }

    static Stream<Arguments> clauses() {
        return Cases.of("clauses.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void removesWhatSaysNothingAboutTheMatter(String id, String input, String expected) {
        assertThat(NormalForm.of(input, List.of("西地镇", "奇台县"))).as(id).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void dividesABundle(String id, String input, String expected) {
        assertThat(String.join("|", Clauses.of(input))).as(id).isEqualTo(expected);
    }
}
