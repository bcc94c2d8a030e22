package org.dutygraph.dutylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents under import/, as received. */
class ReceivedDocumentsTests {

    private static final Path IMPORT = Path.of("import");

    @ParameterizedTest
    @CsvSource({
        "qitai-xidi-2025-07.txt, 108, 98, 37, 2025-07",
        "jimsar-laotai-2025-07.txt, 106, 103, 30, 2025-07",
        "shawan-xigebi-undated.txt, 105, 110, 60,",
        "manas-liuhudi-undated.txt, 110, 99, 43,",
        "wuqia-wuqia-2025-07.txt, 81, 70, 21, 2025-07"
    })
    void everyRowIsRead(String file, int basic, int assisted, int reclaimed, YearMonth date) throws IOException {
        DutyList list = read(file);

        assertThat(Arrays.stream(ListKind.values()).map(kind -> list.rows().stream()
                        .filter(row -> row.list() == kind)
                        .count()))
                .containsExactly((long) basic, (long) assisted, (long) reclaimed);
        assertThat(list.date()).isEqualTo(Optional.ofNullable(date));
        assertThat(list.rows()).allSatisfy(row -> assertThat(row.category()).isNotBlank());
    }

    private static DutyList read(String file) throws IOException {
        return new DutyListReader().read(file, Files.readAllBytes(IMPORT.resolve(file)));
    }
}
