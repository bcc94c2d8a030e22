package org.dutygraph.resolve.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "辍学,做好“控辍保学”工作,控辍保学",
        "养犬,文明养犬管理,养犬",
        "村委会,组织村民委员会换届,村民委员会",
        "'监管,处罚','开展监督管理，处罚违法行为','监督管理，处罚'",
        "养犬,文明养猫,",
    })
    void findsWhatATextWrites(String words, String text, @Nullable String written) {
        assertThat(NormalForm.written(words, text, List.of("西地镇", "奇台县"))).isEqualTo(Optional.ofNullable(written));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void dividesABundle(String id, String input, String expected) {
        assertThat(String.join("|", Clauses.of(input))).as(id).isEqualTo(expected);
    }
}
