package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutygraph.load.ListHistory.Content;
import org.dutygraph.load.ListHistory.Past;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Rows of lists (document, township, month, change, whether it stands), and which of them held. */
class ListHistoryTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/lists-held.csv", numLinesToSkip = 1, emptyValue = "")
    void holds(String name, String lists, String called, String month, String held) {
        List<Past> all =
                Arrays.stream(lists.split("[|]")).map(ListHistoryTests::past).toList();
        List<String> calledCurrent = Stream.ofNullable(called).toList();

        assertThat(new ListHistory(all, calledCurrent)
                        .at(YearMonth.parse(month))
                        .keySet())
                .containsExactlyElementsOf(held == null ? List.of() : List.of(held.split(" ")));
    }

    private static Past past(String row) {
        String[] cells = row.split(" ", -1);
        Optional<YearMonth> date = cells[2].equals("?") ? Optional.empty() : Optional.of(YearMonth.parse(cells[2]));
        return new Past(
                new Content(cells[0], "sha of " + cells[0]),
                cells[1],
                date,
                Long.parseLong(cells[3]),
                cells[4].equals("+"));
    }
}
