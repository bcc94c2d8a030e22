package org.dutygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters are cut where syllables can end, and nowhere else. */
class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "fangxun, fang xun",
        "xian, xian|xi an",
        "Xi'an, xi an",
        "shou yang, shou yang",
        "nvxing, nu xing",
        "nuxing, nu xing",
        "zzzz, ''",
        "dog, ''",
        "防汛, ''",
        "'', ''",
    })
    void cutsLetters(String letters, String expected) {
        assertThat(Pinyin.readings(letters).stream()
                        .map(way -> String.join(" ", way))
                        .collect(Collectors.joining("|")))
                .isEqualTo(expected);
    }
}
