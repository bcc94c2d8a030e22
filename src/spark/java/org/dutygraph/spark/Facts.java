package org.dutygraph.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.size;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;
import org.dutygraph.load.CurrentLists;
import org.dutygraph.load.ListFacts;
import org.dutygraph.load.ListFacts.OfDocument;

/** The stages that take each document by itself. */
final class Facts {

    /** So much of the documents a task reads, some seconds' work: short enough that the slowest is not long waited for. */
    private static final long TASK_BYTES = 2 << 20;

    /** So many tasks a core has at least, for the same reason. */
    private static final int TASKS_OF_CORE = 3;

    private Facts() {}

    /** Reads all documents; one that cannot be read has a row with its problems. */
    static Dataset<Row> read(SparkSession spark, List<FolderFile> files, RuleFiles rules) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<RuleFiles> shared = context.broadcast(rules);
        Broadcast<SerializableConfiguration> configuration =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        long bytes = files.stream().mapToLong(FolderFile::bytes).sum();
        long tasks = Math.max(bytes / TASK_BYTES, (long) TASKS_OF_CORE * context.defaultParallelism());
        return spark.createDataFrame(
                context.parallelize(files, (int) Math.max(1, Math.min(files.size(), tasks)))
                        .mapPartitions(these -> rows(these, shared.value(), configuration.value())),
                Schemas.DOCUMENT);
    }

    private static Iterator<Row> rows(
            Iterator<FolderFile> files, RuleFiles rules, SerializableConfiguration configuration) {
        ListFacts reader = rules.reader();
        return new FlatIterator<>(files, file -> documents(reader, file, configuration).stream()
                .map(DocumentRow::of)
                .iterator());
    }

    private static List<OfDocument> documents(
            ListFacts reader, FolderFile file, SerializableConfiguration configuration) {
        try {
            return reader.of(file.name(), DocumentFolder.content(file, configuration.value()));
        } catch (IOException e) {
            return List.of(ListFacts.unread(file.name(), e));
        }
    }

    /** What there is of each document, and whether it is its township's current list. */
    static Dataset<Row> documents(Dataset<Row> read, java.nio.file.Path sources, java.nio.file.Path decisions) {
        List<CurrentLists.Header> headers = read
                .where(col("township_code").isNotNull())
                .select("document", "sha256", "township_code", "date")
                .collectAsList()
                .stream()
                .map(row ->
                        new CurrentLists.Header(row.getString(0), row.getString(1), row.getString(2), row.getString(3)))
                .toList();
        Set<String> current = CurrentLists.of(headers, sources, decisions);
        Dataset<Row> names = read.sparkSession()
                .createDataset(List.copyOf(current), Encoders.STRING())
                .toDF("current_document");
        return read.join(functions.broadcast(names), col("document").equalTo(col("current_document")), "left")
                .select(
                        col("document"),
                        col("sha256"),
                        col("township_code"),
                        col("township"),
                        col("county"),
                        col("prefecture"),
                        col("province"),
                        col("date"),
                        size(col("duties")).cast("long").as("duties"),
                        size(col("problems")).cast("long").as("problems"),
                        col("current_document").isNotNull().as("current"));
    }

    /** The duties of the current lists. */
    static Dataset<Row> duties(Dataset<Row> read, Dataset<Row> documents) {
        return current(read, documents)
                .withColumn("duty", explode(col("duties")))
                .select(
                        "township_code",
                        "township",
                        "county",
                        "prefecture",
                        "province",
                        "duty.list",
                        "duty.number",
                        "duty.category",
                        "duty.name",
                        "document",
                        "duty.line",
                        "duty.duty_id",
                        "duty.page",
                        "duty.sheet",
                        "duty.table",
                        "duty.table_row",
                        "duty.confidence",
                        "duty.wording_id",
                        "duty.functions");
    }

    /** Who has which part in the duties of the current lists. */
    static Dataset<Row> assignments(Dataset<Row> read, Dataset<Row> documents) {
        return current(read, documents)
                .withColumn("assigned", explode(col("assignments")))
                .select(
                        "township_code",
                        "assigned.list",
                        "assigned.number",
                        "assigned.department",
                        "assigned.function",
                        "assigned.relation",
                        "assigned.named_in",
                        "assigned.responsibility",
                        "document",
                        "assigned.line",
                        "assigned.duty_id",
                        "assigned.department_id",
                        "assigned.actor",
                        "assigned.role",
                        "assigned.role_evidence");
    }

    /** What should be known of all documents, whether they count or not. */
    static Dataset<Row> problems(Dataset<Row> read) {
        return read.withColumn("problem", explode(col("problems")))
                .select("document", "problem.line", "problem.rule", "problem.excerpt", "problem.arguments");
    }

    private static Dataset<Row> current(Dataset<Row> read, Dataset<Row> documents) {
        Dataset<Row> current = documents.where(col("current")).select("document");
        return read.join(functions.broadcast(current), "document");
    }
}
