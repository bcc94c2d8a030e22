package org.dutygraph;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** Every statement of {@code cypher/} is understood by the database, and returns what its record reads. */
@DutyGraphTest
class CypherFilesIT {

    private static final Path FOLDER = Path.of("cypher");

    @Autowired
    private Driver driver;

    static List<String> statements() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("schema.cypher") && !name.startsWith("system/"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isUnderstood(String name) throws IOException {
        assertThat(columns(name)).as("columns of %s", name).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("records")
    void returnsWhatItsRecordReads(String name, Class<?> row) throws IOException {
        List<String> components = Arrays.stream(row.getRecordComponents())
                .map(RecordComponent::getName)
                .map(CypherFilesIT::snakeCase)
                .toList();
        assertThat(columns(name)).containsExactlyElementsOf(components);
    }

    @Test
    void everyReadingStatementHasItsRecord() throws IOException {
        List<String> reading = statements().stream()
                .filter(name -> name.startsWith("read/") || name.startsWith("parameter/"))
                .toList();
        assertThat(records().map(arguments -> arguments[0])).containsExactlyInAnyOrderElementsOf(List.copyOf(reading));
    }

    static Stream<Object[]> records() throws IOException {
        Path table = Path.of("src/test/resources/cases/statement-records.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            return rows.stream().map(CypherFilesIT::record).toList().stream();
        }
    }

    private static Object[] record(NamedCsvRecord row) {
        try {
            return new Object[] {row.getField("statement"), Class.forName("org.dutygraph." + row.getField("record"))};
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("statement-records.csv names no record: " + row, e);
        }
    }

    private List<String> columns(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
        try (Session session = driver.session()) {
            return session.run("EXPLAIN " + text, Map.of()).keys();
        }
    }

    private static String snakeCase(String name) {
        return name.chars()
                .mapToObj(c -> Character.isUpperCase(c) ? "_" + (char) Character.toLowerCase(c) : "" + (char) c)
                .collect(Collectors.joining());
    }
}
