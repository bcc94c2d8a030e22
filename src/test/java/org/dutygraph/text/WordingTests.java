package org.dutygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordingTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/wordings.csv", useHeadersInDisplayName = true)
    void marksWhatTheOtherTextDoesNotHave(String id, String other, String text, String expected) {
        String marked = Wording.against(other, text).stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());

        assertThat(marked).isEqualTo(expected);
    }
}
