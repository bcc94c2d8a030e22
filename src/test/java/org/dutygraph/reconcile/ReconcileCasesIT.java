package org.dutygraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Free spellings written down beforehand, and what each means: {@code cases/reconcile-*.csv} with id, query, type, expected, and
 * in some the county that a column beside it says. A common duty is expected by the name of any of its duties; where nothing is
 * expected, nothing may be matched.
 */
@DutyGraphTest
class ReconcileCasesIT {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileCasesIT.class);
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final double LEAST = 0.9;
    /** Written by somebody who had not seen the service; all are found, and none is matched wrongly. */
    private static final String DESK = "reconcile-desk.csv";

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.getFileName().toString().matches("reconcile-.*\\.csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void mostSpellingsAreFoundFirst(Path file) throws IOException {
        List<NamedCsvRecord> cases = rows(file);
        Map<String, List<String>> commonDuties = commonDuties();
        List<String> missed = new ArrayList<>();
        int matched = 0;
        int wronglyMatched = 0;
        for (NamedCsvRecord each : cases) {
            JsonNode first = answer(each).path("result").path(0);
            boolean hit = isMeant(first, each, commonDuties);
            boolean match = first.path("match").asBoolean(false);
            matched += match ? 1 : 0;
            wronglyMatched += match && !hit ? 1 : 0;
            if (!hit) {
                missed.add(each.getField("query") + " → " + first.path("name").asString("–") + ", not "
                        + each.getField("expected"));
            }
        }
        LOG.info(
                "{}: {} of {} first, {} matched, {} of these wrongly; missed: {}",
                file.getFileName(),
                cases.size() - missed.size(),
                cases.size(),
                matched,
                wronglyMatched,
                missed);

        assertThat(wronglyMatched)
                .as("%s %s", file, missed)
                .isLessThanOrEqualTo(file.endsWith(DESK) ? 0 : cases.size());
        assertThat(1 - (double) missed.size() / cases.size())
                .as("%s %s", file, missed)
                .isGreaterThanOrEqualTo(file.endsWith(DESK) ? 1 : LEAST);
    }

    private JsonNode answer(NamedCsvRecord each) {
        String county = each.findField("county").orElse("");
        String queries = JSON.writeValueAsString(Map.of(
                "q",
                Map.of(
                        "query",
                        each.getField("query"),
                        "type",
                        each.getField("type"),
                        "limit",
                        5,
                        "properties",
                        county.isEmpty() ? List.of() : List.of(Map.of("pid", "county", "v", county)))));
        return Schemas.json(new Http(port)
                        .form("/api/reconcile", Map.of("queries", queries))
                        .body())
                .path("q");
    }

    private static boolean isMeant(JsonNode found, NamedCsvRecord each, Map<String, List<String>> commonDuties) {
        String expected = each.getField("expected");
        if (expected.isEmpty()) {
            return !found.path("match").asBoolean(false);
        }
        return each.getField("type").equals("CommonDuty")
                ? commonDuties
                        .getOrDefault(expected, List.of())
                        .contains(found.path("id").asString("").replace("CommonDuty:", ""))
                : found.path("name").asString("").equals(expected);
    }

    private Map<String, List<String>> commonDuties() {
        return Http.csv(new Http(port).get("/api/download/duties.csv").body()).stream()
                .collect(Collectors.groupingBy(
                        duty -> duty.getOrDefault("name", ""),
                        Collectors.mapping(duty -> duty.getOrDefault("common_duty_id", ""), Collectors.toList())));
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
