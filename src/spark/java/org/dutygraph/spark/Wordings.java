package org.dutygraph.spark;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.NormalForms;

/** The distinct normal forms: what duties of different townships are compared by. */
final class Wordings {

    private Wordings() {}

    /**
     * Each normal form with the functions of all who have it and the number of its rows. A wording that a whole province has
     * is counted where its rows are before anything is sent: of it, one row a task travels, however many townships have it.
     */
    static Dataset<Row> of(Dataset<Row> duties) {
        return duties.select("list", "name", "township", "county", "functions")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Wordings::said, Encoders.row(Schemas.SAID))
                .groupBy("basic", "normal_form")
                .agg(
                        array_sort(array_distinct(flatten(collect_set(col("functions")))))
                                .as("functions"),
                        count(lit(1)).as("duties"));
    }

    private static Iterator<Row> said(Iterator<Row> duties) {
        NormalForms forms = new NormalForms();
        return new FlatIterator<>(duties, duty -> List.of(RowFactory.create(
                        duty.getString(0).equals(ListKind.BASIC.code()),
                        forms.of(duty.getString(1), List.of(duty.getString(2), duty.getString(3))),
                        duty.get(4)))
                .iterator());
    }
}
