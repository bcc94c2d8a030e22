package org.dutygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpacesTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/text/spaces.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void repairsWrapsAndKeepsWhatSeparates(String id, String kind, String input, String expected) {
        assertThat(repaired(kind, input)).as(id).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/text/spaces.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void changesNothingThatIsRepairedAlready(String id, String kind, String input, String expected) {
        assertThat(repaired(kind, expected)).as(id).isEqualTo(expected);
    }

    @Test
    void labelsHaveNoBlanks() {
        assertThat(Spaces.none(" 序\u3000号\u00A0\uFEFF")).isEqualTo("序号");
    }

    private static String repaired(String kind, String input) {
        return switch (kind) {
            case "phrase" -> Spaces.inPhrase(input);
            case "offices" -> Spaces.inOfficeList(input);
            case "prose" -> Spaces.inProse(input);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
