package org.dutygraph.resolve.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EndingTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/endings.csv", numLinesToSkip = 1)
    void tells(String id, String wayOfWorking, boolean discontinued, String ending) {
        assertThat(Ending.of(wayOfWorking, discontinued).code()).as(id).isEqualTo(ending);
    }

    /** Read in the five lists by eye. */
    @Test
    void findsWhatHasEndedForTownships() {
        List<Documents.RowKey> ended = new ArrayList<>();
        Documents.forEachRow((key, row, departments) -> {
            if (Ending.of(row.wayOfWorking().text(), departments.discontinued()) == Ending.ENDED_FOR_TOWNSHIPS) {
                ended.add(key);
            }
        });

        assertThat(ended)
                .containsExactlyInAnyOrder(
                        new Documents.RowKey("654203106", "reclaimed", 7),
                        new Documents.RowKey("654203106", "reclaimed", 14),
                        new Documents.RowKey("652324105", "reclaimed", 15),
                        new Documents.RowKey("653024100", "reclaimed", 2),
                        new Documents.RowKey("653024100", "reclaimed", 3));
    }
}
