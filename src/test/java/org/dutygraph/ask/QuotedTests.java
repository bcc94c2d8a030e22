package org.dutygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTests {

    @ParameterizedTest
    @CsvSource({
        "哪些事项提到税, 税",
        "提到狗的事项, 狗",
        "哪些事项写到了水？, 水",
        "沙湾市涉及林的职责有哪些, 林",
        "which duties mention 幼?, 幼",
        "“殡葬”出现在哪些事项里, 殡葬",
        "哪些事项提到「电」, 电"
    })
    void wordsAreLookedForAsTheyStand(String text, String words) {
        assertThat(Quoted.in(text)).singleElement().satisfies(quoted -> {
            assertThat(quoted.words()).isEqualTo(words);
            assertThat(text.substring(quoted.from(), quoted.to())).contains(words);
        });
    }

    /** Longer words are told from the sentence otherwise, and who or what is asked for is no word to look for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "哪些事项提到电梯",
                "涉及乡镇的事项",
                "提到谁的事项最多",
                "收回的事项涉及哪些部门",
                "哪些事项写着由公安局做",
                "which duties mention elevators?",
                ""
            })
    void otherWordsAreNot(String text) {
        assertThat(Quoted.in(text)).isEmpty();
    }
}
