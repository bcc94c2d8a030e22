package org.dutygraph.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dutygraph.form.Location;
import org.dutygraph.load.ListFacts.Assigned;
import org.dutygraph.load.ListFacts.Duty;
import org.dutygraph.load.ListFacts.OfDocument;
import org.dutygraph.load.ListFacts.Place;
import org.dutygraph.load.ListFacts.Trouble;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** A document as a row of {@link Schemas#DOCUMENT}. */
final class DocumentRow {

    private DocumentRow() {}

    static Row of(OfDocument document) {
        Place place = document.place();
        return RowFactory.create(
                document.name(),
                document.sha256(),
                place == null ? null : place.code(),
                place == null ? null : place.township(),
                place == null ? null : place.county(),
                place == null ? null : place.prefecture(),
                place == null ? null : place.province(),
                document.date(),
                array(document.duties().stream().map(DocumentRow::of).toList()),
                array(document.assignments().stream().map(DocumentRow::of).toList()),
                array(document.problems().stream().map(DocumentRow::of).toList()));
    }

    private static Row of(Duty duty) {
        Location location = duty.location();
        return RowFactory.create(
                duty.list(),
                (long) duty.number(),
                duty.category(),
                duty.name(),
                (long) duty.line(),
                duty.id(),
                location == null ? null : known(location.page()),
                location == null || location.sheet().isEmpty() ? null : location.sheet(),
                location == null ? null : known(location.table()),
                location == null ? null : known(location.row()),
                location == null ? null : location.confidence(),
                duty.wording(),
                array(duty.functions()));
    }

    private static Row of(Assigned assigned) {
        return RowFactory.create(
                assigned.list(),
                (long) assigned.number(),
                assigned.department(),
                assigned.function(),
                assigned.relation(),
                assigned.namedIn(),
                assigned.responsibility(),
                (long) assigned.line(),
                assigned.duty(),
                assigned.departmentId(),
                assigned.actor(),
                assigned.role(),
                assigned.roleEvidence());
    }

    private static Row of(Trouble problem) {
        return RowFactory.create((long) problem.line(), problem.rule(), problem.excerpt(), array(problem.arguments()));
    }

    private static @Nullable Long known(int number) {
        return number == 0 ? null : Long.valueOf(number);
    }

    private static Object array(List<?> list) {
        return CollectionConverters.asScala(list).toSeq();
    }
}
