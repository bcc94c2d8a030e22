package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuestionFileTests {

    private static final String FILE = """
            /*
            group: sources
            title: {zh: 有几个, en: How many}
            about: {zh: 数一数, en: Counts}
            question: {zh: "有几个？", en: "How many are there?"}
            parameters:
              - {name: list, type: list, sample: basic, zh: 清单, en: List}
            columns:
              - {name: duties, type: integer, zh: 事项数, en: Duties}
            */
            MATCH (d:Duty) /* a comment inside */ WHERE $list IS NULL OR d.list = $list
            RETURN count(d) AS duties
            """;

    @Test
    void readsDescriptionAndStatement() {
        Question question = QuestionFile.read("how-many", FILE);

        assertThat(question.name()).isEqualTo("how-many");
        assertThat(question.title()).isEqualTo(new Words("有几个", "How many"));
        assertThat(question.parameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.isLookedUp()).isTrue();
            assertThat(parameter.required()).isFalse();
        });
        assertThat(question.cypher())
                .startsWith("MATCH")
                .contains("a comment inside")
                .endsWith("AS duties");
    }

    @Test
    void refusesAFileWithoutDescription() {
        assertThatThrownBy(() -> QuestionFile.read("bare", "RETURN 1 AS one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bare.cypher");
    }
}
