package org.dutygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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
}
