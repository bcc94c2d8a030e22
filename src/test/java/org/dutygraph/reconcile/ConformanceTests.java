package org.dutygraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dutygraph.web.RequestProblem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schemas, and the reader of queries, to examples of what fits and of what does not. */
class ConformanceTests {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/reconciliation-examples.csv", useHeadersInDisplayName = true)
    void schemaAcceptsWhatFitsAlone(String id, String schema, String input, boolean expected) {
        assertThat(Schemas.problems(schema, Schemas.json(quoted(input))).isEmpty())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/reconciliation-examples.csv", useHeadersInDisplayName = true)
    void readerAcceptsWhatTheSchemaAccepts(String id, String schema, String input, boolean expected) {
        Assumptions.assumeTrue(schema.equals("query-batch"));
        if (expected) {
            assertThat(QueryBatch.read(quoted(input), JSON)).hasSize(input.equals("{}") ? 0 : 1);
        } else {
            assertThatThrownBy(() -> QueryBatch.read(quoted(input), JSON)).isInstanceOf(RequestProblem.class);
        }
    }

    private static String quoted(String input) {
        return input.replace('\'', '"');
    }
}
