package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTests {

    private static final String PATTERN = "[{county}|各县]收回了哪些[“{category}”类]事项？";

    @Test
    void saysWhatIsAskedForWithoutValues() {
        assertThat(Sentence.of(PATTERN, Map.of())).isEqualTo("各县收回了哪些事项？");
    }

    @Test
    void fillsInTheValues() {
        assertThat(Sentence.of(PATTERN, Map.of("county", "奇台县", "category", "城乡建设")))
                .isEqualTo("奇台县收回了哪些“城乡建设”类事项？");
    }

    @Test
    void takesAValueAsItIs() {
        assertThat(Sentence.of("提到“{q}”", Map.of("q", "$1 {q} [a|b] \\"))).isEqualTo("提到“$1 {q} [a|b] \\”");
    }
}
