package org.dutygraph.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The tables of an output folder, each made once. A table is there when its folder has the file that is written last; what a job
 * left that was cut short is made again.
 */
final class Stages {

    private static final String DONE = "_SUCCESS";
    private static final String INPUT = "input.sha256";

    private final SparkSession spark;
    private final Path output;
    private final FileSystem system;
    private final StageFigures figures;

    Stages(SparkSession spark, Path output, StageFigures figures) throws IOException {
        this.spark = spark;
        this.output = output;
        this.system = output.getFileSystem(spark.sparkContext().hadoopConfiguration());
        this.figures = figures;
    }

    /**
     * Says what the tables are made of.
     *
     * @throws IllegalArgumentException where those that are there were made of something else
     */
    void madeOf(String digest) throws IOException {
        Path file = new Path(output, INPUT);
        if (!system.exists(file)) {
            try (FSDataOutputStream out = system.create(file)) {
                out.write(digest.getBytes(StandardCharsets.UTF_8));
            }
            return;
        }
        try (var in = system.open(file)) {
            if (!new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(digest)) {
                throw new IllegalArgumentException(output
                        + " has tables of other documents or rules; delete it or give another folder."
                        + " / 该文件夹中的表来自另外的清单或规则，请删除或另指定文件夹。");
            }
        }
    }

    /** A table, made where it is not there yet. */
    Dataset<Row> table(String name, Supplier<Dataset<Row>> made) {
        return filled(
                name, folder -> made.get().write().mode(SaveMode.Overwrite).parquet(folder));
    }

    /** The same of one that fills its folder itself, which is empty when it begins. */
    Dataset<Row> filled(String name, Consumer<String> filling) {
        Path folder = new Path(output, name);
        try {
            if (!system.exists(new Path(folder, DONE))) {
                system.delete(folder, true);
                figures.measure(name, () -> filling.accept(folder.toString()));
                if (!system.exists(new Path(folder, DONE))) {
                    system.create(new Path(folder, DONE)).close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + folder, e);
        }
        return spark.read().parquet(folder.toString());
    }
}
