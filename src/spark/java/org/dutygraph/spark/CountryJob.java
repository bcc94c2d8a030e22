package org.dutygraph.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dutygraph.file.Sha256;

/**
 * {@code spark-submit --class org.dutygraph.spark.CountryJob duty-graph-spark.jar FOLDER OUTPUT [RULES]}: makes tables in OUTPUT of the
 * documents in FOLDER, by the gazetteer and the decisions in RULES, which is FOLDER where it is not given. What the tables are is
 * written in {@code docs/country.md}.
 */
public final class CountryJob {

    private static final String SOURCES = "sources.csv";

    private CountryJob() {}

    /**
     * Runs the job on the Spark that {@code spark-submit} has set up.
     *
     * @throws IllegalArgumentException where the arguments are not two or three, or the output is that of other documents
     * @throws IOException where a folder cannot be read or written
     */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException("FOLDER OUTPUT [RULES]");
        }
        String rules = arguments.length == 3 ? arguments[2] : arguments[0];
        StageFigures figures;
        try (SparkSession spark = SparkSession.builder().appName("Duty Graph").getOrCreate()) {
            figures = run(spark, arguments[0], arguments[1], rules);
        }
        for (StageFigures.Figures stage : figures.all()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.1f s, %d tasks, %.1f processor s, %d bytes shuffled%n",
                    stage.name(),
                    stage.seconds(),
                    stage.tasks(),
                    stage.processorSeconds(),
                    stage.shuffled());
        }
    }

    /** Makes the tables that are not there yet; the figures are complete once Spark has been stopped. */
    static StageFigures run(SparkSession spark, String folder, String output, String rulesFolder) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Path documentsFolder = new Path(folder);
        List<FolderFile> files = DocumentFolder.files(documentsFolder, configuration);
        RuleFiles rules = RuleFiles.in(new Path(rulesFolder), configuration);
        java.nio.file.Path here = rules.laidOut();
        java.nio.file.Path decisions = here.resolve(RuleFiles.DECISIONS);
        String sources = layOut(new Path(documentsFolder, SOURCES), here, configuration);

        StageFigures figures = new StageFigures(spark.sparkContext());
        Stages stages = new Stages(spark, new Path(output), figures);
        stages.madeOf(Sha256.of((files + rules.digest() + sources).getBytes(StandardCharsets.UTF_8)));
        Dataset<Row> read = stages.table("read", () -> Facts.read(spark, files, rules));
        Dataset<Row> documents = stages.table("documents", () -> Facts.documents(read, here, decisions));
        stages.table("problems", () -> Facts.problems(read));
        Dataset<Row> duties = stages.table("duties", () -> Facts.duties(read, documents));
        stages.table("assignments", () -> Facts.assignments(read, documents));
        Dataset<Row> wordings = stages.table("wordings", () -> Wordings.of(duties));
        Dataset<Row> pairs = stages.table("pairs", () -> AlikeWordings.of(wordings));
        Dataset<Row> memberships =
                stages.filled("memberships", target -> CommonDutyTables.fill(duties, pairs, decisions, target));
        stages.table("common-duties", () -> CommonDutyTables.commonDuties(memberships, duties));
        return figures;
    }

    /** Copies what people know of the documents to where it can be read; its digest, empty where there is none. */
    private static String layOut(Path sources, java.nio.file.Path here, Configuration configuration)
            throws IOException {
        FileSystem system = sources.getFileSystem(configuration);
        if (!system.exists(sources)) {
            return "";
        }
        java.nio.file.Path copy = here.resolve(SOURCES);
        try (var in = system.open(sources)) {
            byte[] content = in.readAllBytes();
            java.nio.file.Files.write(copy, content);
            return Sha256.of(content);
        }
    }
}
