package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListDate;
import org.dutygraph.load.ListHistory.Content;
import org.dutygraph.load.ListHistory.Past;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Rows of lists (document, township, date, change, whether it stands), which of them held on a day, and which one after the other. */
class ListHistoryTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/lists-held.csv", numLinesToSkip = 1, emptyValue = "")
    void holds(String name, String lists, String called, LocalDate day, String held, String succession) {
        List<Past> all =
                Arrays.stream(lists.split("[|]")).map(ListHistoryTests::past).toList();
        ListHistory history = new ListHistory(all, Stream.ofNullable(called).toList());

        assertThat(history.at(day).keySet())
                .containsExactlyElementsOf(held == null ? List.of() : List.of(held.split(" ")));
        assertThat(history.successions().values().stream()
                        .map(ofOne -> ofOne.stream()
                                .map(list -> list.content().document())
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(Objects.requireNonNullElse(succession, ""));
    }

    private static Past past(String row) {
        String[] cells = row.split(" ", -1);
        Optional<ListDate> date = ListDate.parse(cells[2]);
        return new Past(
                new Content(cells[0], "sha of " + cells[0]),
                cells[1],
                date,
                Long.parseLong(cells[3]),
                cells[4].equals("+"));
    }
}
