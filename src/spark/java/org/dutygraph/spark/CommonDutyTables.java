package org.dutygraph.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.common.CommonDuty;
import org.dutygraph.resolve.common.DutyRoll;
import org.dutygraph.resolve.common.Judgement;
import org.dutygraph.resolve.common.JudgementFile;
import org.dutygraph.resolve.common.NamedDuty;
import org.dutygraph.resolve.common.RegisterFile;
import org.dutygraph.resolve.common.Resolution;
import org.dutygraph.resolve.common.WordingBook;
import org.dutygraph.resolve.wording.DutyKey;

/**
 * Which duties are the same matter. The grouping is the application's own and runs on the driver: it takes the duties one by one and
 * keeps of each 16 bytes and of each distinct wording about 1.5 KB.
 */
final class CommonDutyTables {

    /** So many rows are made on the driver before they go out as a file, about 12 MB: Spark sends no task 128 MB or more. */
    private static final int CHUNK = 50_000;

    /** Decimals beyond the second change with every list that is added. */
    private static final double KEPT = 100;

    private static final String JUDGEMENTS = "judgements.csv";
    private static final String REGISTER = "common-duties.csv";

    private CommonDutyTables() {}

    /** Fills a folder with the memberships: which duty is in which common duty, with the score and the reason of the application. */
    static void fill(Dataset<Row> duties, Dataset<Row> pairs, Path decisions, String folder) {
        Resolution resolution = resolve(duties, pairs, decisions);
        SparkSession spark = duties.sparkSession();
        List<Row> rows = new ArrayList<>();
        for (CommonDuty common : resolution.commonDuties()) {
            for (CommonDuty.Membership member : common.members()) {
                rows.add(RowFactory.create(
                        member.duty().toString(),
                        common.id(),
                        common.label(),
                        Math.round(member.score() * KEPT) / KEPT,
                        member.reason()));
                if (rows.size() == CHUNK) {
                    append(spark, rows, folder);
                }
            }
        }
        append(spark, rows, folder);
    }

    /** Without the mark of being done, for there may be more. */
    private static void append(SparkSession spark, List<Row> rows, String folder) {
        spark.createDataFrame(rows, Schemas.MEMBERSHIP)
                .write()
                .mode(SaveMode.Append)
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                .parquet(folder);
        rows.clear();
    }

    /** Each common duty with how many townships and duties have it. */
    static Dataset<Row> commonDuties(Dataset<Row> memberships, Dataset<Row> duties) {
        return memberships
                .join(duties.select("duty_id", "township_code", "list"), "duty_id")
                .groupBy("common_duty_id")
                .agg(
                        first("common_duty").as("common_duty"),
                        count_distinct(col("township_code")).as("townships"),
                        of(ListKind.BASIC),
                        of(ListKind.ASSISTED),
                        of(ListKind.RECLAIMED));
    }

    private static Column of(ListKind list) {
        return count(when(col("list").equalTo(list.code()), lit(1))).as(list.code());
    }

    private static Resolution resolve(Dataset<Row> duties, Dataset<Row> pairs, Path decisions) {
        try {
            List<Judgement> judgements = judgements(duties, decisions.resolve(JUDGEMENTS));
            return WordingBook.resolve(
                    roll(duties),
                    RegisterFile.read(decisions.resolve(REGISTER)),
                    judgements,
                    () -> new FlatIterator<>(pairs.toLocalIterator(), row -> List.of(AlikeWordings.pair(row))
                            .iterator()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the decisions", e);
        }
    }

    /** Which duties there are has to be known only where something is decided of some. */
    private static List<Judgement> judgements(Dataset<Row> duties, Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Set<DutyKey> known = new HashSet<>();
        each(duties.select("duty_id"), row -> known.add(key(row)));
        return JudgementFile.read(file, known).judgements();
    }

    private static DutyRoll roll(Dataset<Row> duties) {
        DutyRoll roll = new DutyRoll();
        Map<Object, Object> once = new HashMap<>();
        each(duties.select("duty_id", "name", "township", "county", "functions"), row -> {
            String name = row.getString(1);
            List<String> places = List.of(row.getString(2), row.getString(3));
            Set<String> functions = Set.copyOf(row.getList(4));
            roll.add(new NamedDuty(key(row), same(name, once), same(places, once), same(functions, once)));
        });
        return roll;
    }

    /** One partition at a time, so that the driver never holds more of them. */
    private static void each(Dataset<Row> rows, Consumer<Row> taker) {
        for (Iterator<Row> left = rows.toLocalIterator(); left.hasNext(); ) {
            taker.accept(left.next());
        }
    }

    private static DutyKey key(Row row) {
        return DutyKey.parse(row.getString(0))
                .orElseThrow(() -> new IllegalStateException("No duty key: " + row.getString(0)));
    }

    @SuppressWarnings("unchecked")
    private static <T> T same(T value, Map<Object, Object> once) {
        Object before = once.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
