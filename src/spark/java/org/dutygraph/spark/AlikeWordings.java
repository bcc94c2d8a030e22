package org.dutygraph.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.dutygraph.resolve.common.WordingBook;
import org.dutygraph.resolve.common.WordingBook.Form;
import org.dutygraph.resolve.common.WordingBook.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Which wordings are compared, by the telling pairs of characters that they share, and the application's scores. Every process has all
 * wordings, each once, and every task asks for a part of them: a wording that a whole province has costs what any other does.
 */
final class AlikeWordings {

    /** So many wordings a task asks for. */
    private static final int TASK = 500;

    /** What the last task here asked; a process that works for several jobs has the book of one at a time. */
    private static @Nullable Opened opened;

    private AlikeWordings() {}

    /** The pairs of wordings that are compared with each other, each as often as one of the two finds the other. */
    static Dataset<Row> of(Dataset<Row> wordings) {
        SparkSession spark = wordings.sparkSession();
        List<Form> forms = WordingBook.sorted(
                wordings.select("basic", "normal_form", "functions", "duties").collectAsList().stream()
                        .map(row ->
                                new Form(row.getBoolean(0), row.getString(1), List.copyOf(row.<String>getList(2)), (int)
                                        row.getLong(3)))
                        .toList());
        Broadcast<Forms> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new Forms(UUID.randomUUID(), forms));
        int tasks = forms.size() / TASK + 1;
        return spark.range(0, forms.size(), 1, tasks)
                .mapPartitions(
                        (MapPartitionsFunction<Long, Row>) numbers -> pairs(numbers, shared),
                        Encoders.row(Schemas.PAIR));
    }

    private static Iterator<Row> pairs(Iterator<Long> numbers, Broadcast<Forms> shared) {
        WordingBook book = book(shared.value());
        return new FlatIterator<>(numbers, number -> book.pairs(number.intValue()).stream()
                .map(AlikeWordings::row)
                .iterator());
    }

    private static synchronized WordingBook book(Forms forms) {
        Opened here = opened;
        if (here == null || !here.forms().equals(forms.id())) {
            here = new Opened(forms.id(), new WordingBook(forms.all()));
            opened = here;
        }
        return here.book();
    }

    private static Row row(Pair pair) {
        return RowFactory.create(
                pair.one().basic(),
                pair.one().text(),
                pair.other().basic(),
                pair.other().text(),
                pair.score());
    }

    /** A pair as it was written; of its wordings no more than it takes to know them again. */
    static Pair pair(Row row) {
        return new Pair(
                new Form(row.getBoolean(0), row.getString(1), List.of(), 0),
                new Form(row.getBoolean(2), row.getString(3), List.of(), 0),
                row.getDouble(4));
    }

    /** All wordings of a job, in their order. */
    private record Forms(UUID id, List<Form> all) implements Serializable {}

    /** The book of these in this process. */
    private record Opened(UUID forms, WordingBook book) {}
}
