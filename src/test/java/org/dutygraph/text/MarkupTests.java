package org.dutygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/text/markup.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void givesOneEntryForEachParagraph(String id, String input, @Nullable String expected) {
        assertThat(String.join("‖", Markup.paragraphs(input))).as(id).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void knowsWhereTextEndsWithinMarkup() {
        assertThat(Markup.endsWithin("<p>检查。</p>")).isFalse();
        assertThat(Markup.endsWithin("<ol> 1.检查。")).isFalse();
        assertThat(Markup.endsWithin("浓度<5")).isFalse();
        assertThat(Markup.endsWithin("<p>检查")).isTrue();
        assertThat(Markup.endsWithin("检查。</")).isTrue();
        assertThat(Markup.endsWithin("检查。<ol sty")).isTrue();
    }

    /** Mark-up stands in braces; together the pieces are the text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>检查。</p> 上报 | {<p>}检查。{</p>} 上报",
                "<地方规定>检查 | <地方规定>检查",
                "浓度<5 | 浓度<5",
                "检查<br/>上报<BR> | 检查{<br/>}上报{<BR>}",
                "'' | ''",
                "犬 | 犬",
            })
    void tellsWordsFromMarkup(String input, String expected) {
        assertThat(Markup.pieces(input).stream()
                        .map(piece -> piece.markup() ? "{" + piece.text() + "}" : piece.text())
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }
}
