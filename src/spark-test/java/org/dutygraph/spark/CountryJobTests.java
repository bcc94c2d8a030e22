package org.dutygraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dutygraph.corpus.Corpus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job's tables are the application's, row by row, and what is done is not done again. */
class CountryJobTests {

    private static final String RULES = "import";
    private static final Path RECEIVED = Path.of("import");

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = LocalSpark.start(2);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void hasTheApplicationsTablesOfTheFiveLists() throws Exception {
        copyReceived(folder.resolve("lists"));

        assertThat(sizesOfEqualTables()).isEqualTo(Map.of("duties", 1181));
    }

    @Test
    void hasTheApplicationsTablesOfFiftyTownships() throws Exception {
        Corpus.write(folder, 50, Corpus.SEED);

        assertThat(sizesOfEqualTables()).isEqualTo(Map.of("duties", 16_172));
    }

    @Test
    void saysWhatIsWrongWithADocumentAndGoesOn() throws IOException, SQLException {
        Path lists = folder.resolve("lists");
        copyReceived(lists);
        Files.write(lists.resolve("broken.pdf"), "%PDF-1.7 no more".getBytes(StandardCharsets.UTF_8));
        Files.writeString(lists.resolve("_other.txt"), "nothing of a list");

        run();

        assertThat(table("duties").count()).isEqualTo(1181);
        assertThat(table("problems")
                        .where("line = 0 AND document IN ('broken.pdf', '_other.txt')")
                        .select("document")
                        .distinct()
                        .count())
                .isEqualTo(2);
        assertThat(table("documents").where("current").count()).isEqualTo(5);
        assertThat(answersOfDuckDb()).contains("奇台县|108|98|37");
    }

    @Test
    void goesOnFromTheLastStageThatWasFinished() throws IOException {
        Path lists = folder.resolve("lists");
        copyReceived(lists);
        assertThat(run().all())
                .extracting(StageFigures.Figures::name)
                .startsWith("read", "documents")
                .endsWith("common-duties");
        Files.delete(folder.resolve("output/memberships/_SUCCESS"));

        assertThat(run().all()).extracting(StageFigures.Figures::name).containsExactly("memberships");
        assertThat(table("memberships").count()).isEqualTo(1181);

        Files.writeString(lists.resolve("more.txt"), "another document");
        assertThatThrownBy(this::run).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sendsAWordingThatAWholeProvinceHasOnceATask() throws Exception {
        StageFigures figures = new StageFigures(spark.sparkContext());
        Dataset<Row> duties = spark.range(0, 200_000, 1, 4)
                .selectExpr(
                        "'basic' AS list",
                        "'加强甲镇党的建设' AS name",
                        "'甲镇' AS township",
                        "'乙县' AS county",
                        "cast(array() AS array<string>) AS functions");

        List<Row> wordings = new ArrayList<>();
        figures.measure("wordings", () -> wordings.addAll(Wordings.of(duties).collectAsList()));
        spark.sparkContext().listenerBus().waitUntilEmpty();

        assertThat(wordings).extracting(row -> row.getLong(3)).containsExactly(200_000L);
        assertThat(figures.all())
                .extracting(StageFigures.Figures::shuffled)
                .allMatch(bytes -> bytes > 0 && bytes < 2000);
    }

    /** What DuckDB, which nobody here wrote, answers to the example of the page. */
    private List<String> answersOfDuckDb() throws IOException, SQLException {
        Matcher example = Pattern.compile("```sql\n(.+?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/country.md")));
        assertThat(example.find()).isTrue();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(
                        example.group(1).replace("OUTPUT", output("").toString()))) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1) + '|' + rows.getInt(2) + '|' + rows.getInt(3) + '|' + rows.getInt(4));
            }
            return answers;
        }
    }

    /** How many rows the tables have that are equal to the application's. */
    private Map<String, Integer> sizesOfEqualTables() throws IOException, InterruptedException {
        Map<String, List<Map<String, String>>> expected = ApplicationTables.of(folder);
        run();
        Dataset<Row> duties = table("duties").join(table("memberships"), "duty_id");
        assertSame(duties, expected.getOrDefault("duties", List.of()));
        assertSame(table("assignments"), expected.getOrDefault("assignments", List.of()));
        assertSame(table("common-duties"), expected.getOrDefault("common-duties", List.of()));
        return Map.of("duties", expected.getOrDefault("duties", List.of()).size());
    }

    /** The columns that the application has, row by row. */
    private static void assertSame(Dataset<Row> table, List<Map<String, String>> expected) {
        assertThat(expected).isNotEmpty();
        List<String> columns = List.copyOf(expected.get(0).keySet());
        Dataset<Row> found = table.selectExpr(columns.stream()
                .map(column -> "coalesce(cast(`" + column + "` AS string), '')")
                .toArray(String[]::new));
        assertThat(found.collectAsList().stream()
                        .map(CountryJobTests::line)
                        .sorted()
                        .toList())
                .isEqualTo(expected.stream()
                        .map(row -> String.join("|", row.values()))
                        .sorted()
                        .toList());
    }

    private static String line(Row row) {
        return String.join(
                "|", IntStream.range(0, row.size()).mapToObj(row::getString).toList());
    }

    private StageFigures run() throws IOException {
        return CountryJob.run(
                spark, folder.resolve("lists").toString(), output("").toString(), RULES);
    }

    private Dataset<Row> table(String name) {
        return spark.read().parquet(output(name).toString());
    }

    private Path output(String name) {
        return folder.resolve("output").resolve(name);
    }

    private static void copyReceived(Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(RECEIVED)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
