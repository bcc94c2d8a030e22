package org.dutygraph.resolve.act;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActRulesTests {

    static List<NamedCsvRecord> names() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/cases/acts.csv"))) {
            return reader.stream().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameSaysWhatKindOfActItIs(NamedCsvRecord expected) throws IOException {
        String acts = ActRules.read(Path.of("import/decisions")).of(expected.getField("name")).stream()
                .map(KindOfAct::act)
                .collect(Collectors.joining(" "));

        assertThat(acts).as(expected.getField("id")).isEqualTo(expected.getField("acts"));
    }
}
