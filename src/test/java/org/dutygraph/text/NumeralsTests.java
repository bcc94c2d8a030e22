package org.dutygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumeralsTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/text/numerals.csv", numLinesToSkip = 1)
    void readsArabicAndChinese(@Nullable String text, @Nullable Integer number) {
        assertThat(Numerals.read(text == null ? "" : text))
                .isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    }
}
