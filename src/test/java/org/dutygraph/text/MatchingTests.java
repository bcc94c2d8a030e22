package org.dutygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTests {

    /** What is marked stands in brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "医疗救助待遇审批 | 落实参保登记、医疗救助工作 | '' | [医疗救助]待遇审批",
                "审批 | 受理 | '' | 审批",
                "犬 | 犬 | '' | 犬",
                "犬 | 养犬 | 犬 | [犬]",
                "、。甲 | 、。乙 | '' | 、。甲",
                "巡查、查巡 | 查巡查 | '' | [巡查]、[查巡]",
                "同同同 | 同同 | '' | [同同同]",
                "一样的文字 | 一样的文字 | '' | [一样的文字]",
                "登记 | '' | 登记 | [登记]",
                "'' | 文字 | 文字 | ''",
            })
    void marksWhatBothHave(String text, String other, String word, String expected) {
        assertThat(Matching.of(text, other, List.of(word)).stream()
                        .map(piece -> piece.matches() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @Test
    void losesNothingAndIsSoonDoneWithLongTexts() {
        String text = "负责本镇辖区内的巡查上报，".repeat(200);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThat(
                        Matching.of(text, text.substring(3), Arrays.asList("巡查", "")).stream()
                                .map(Matching.Piece::text)
                                .collect(Collectors.joining()))
                .isEqualTo(text));
    }
}
