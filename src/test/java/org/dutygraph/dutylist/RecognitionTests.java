package org.dutygraph.dutylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Column headers, list titles and dates, in the forms that lists have them. */
class RecognitionTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dutylist/headers.csv", numLinesToSkip = 1)
    void knowsColumnsByTheirHeaders(String header, @Nullable Column column) {
        assertThat(Column.of(header)).isEqualTo(Optional.ofNullable(column));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dutylist/titles.csv", numLinesToSkip = 1)
    void knowsListsByTheirTitles(String line, @Nullable ListKind list) {
        assertThat(ListTitle.of(line)).isEqualTo(Optional.ofNullable(list));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dutylist/dates.csv", numLinesToSkip = 1)
    void readsTheDateOfTheCover(String line, @Nullable String date) {
        assertThat(CoverDate.read(line).map(Object::toString)).isEqualTo(Optional.ofNullable(date));
    }
}
