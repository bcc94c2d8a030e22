package org.dutygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a text's sentences asks. */
class PreambleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "领导要材料。哪些事项最普遍？ | 领导要材料。 | 哪些事项最普遍？",
                "I am writing a report. Which duties are listed everywhere? | I am writing a report. | Which duties are listed everywhere?",
                // what is told after the question is a part of it
                "哪些事项最普遍？越多越好。 | '' | 哪些事项最普遍？越多越好。",
                "防火的事谁管？乡镇还做什么 | '' | 防火的事谁管？乡镇还做什么",
                // the question is of what was named before
                "我在看奇台县。它收回了哪些事项？ | '' | 我在看奇台县。它收回了哪些事项？",
                "I study Qitai. Which duties did it reclaim? | '' | I study Qitai. Which duties did it reclaim?",
                "奇台县收回的事项。 | '' | 奇台县收回的事项。"
            })
    void tellsTheSentenceThatAsks(String text, String told, String asked) {
        assertThat(Preamble.of(text)).isEqualTo(new Preamble(told, asked));
    }
}
