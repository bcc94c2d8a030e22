package org.dutygraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.change.ListedDuty;
import org.dutygraph.resolve.department.NamedIn;

/** The rows of a document as they are compared with another's. */
final class ListedDuties {

    private ListedDuties() {}

    /**
     * All rows of a document that could be read.
     *
     * @param department what tells a department from others: {@code name}, or {@code function} beside lists of other counties
     */
    static List<ListedDuty> of(ReadDocument document, String department) {
        Township township = document.township().orElseThrow();
        List<String> places = List.of(township.shownName(), township.county().name());
        List<ListedDuty> duties = new ArrayList<>();
        for (int i = 0; i < document.duties().size(); i++) {
            DutyFacts facts = document.duties().get(i);
            DutyRow row = document.list().rows().get(i);
            duties.add(new ListedDuty(
                    text(facts.row(), "id"),
                    row.list(),
                    row.number(),
                    row.category(),
                    row.name().text(),
                    departments(facts, department),
                    row.superiorResponsibility().text(),
                    row.townshipResponsibility().text(),
                    row.wayOfWorking().text(),
                    places,
                    row.line()));
        }
        return duties;
    }

    private static List<String> departments(DutyFacts facts, String department) {
        return facts.parts().stream()
                .filter(part -> part.get("properties") instanceof Map<?, ?> properties
                        && NamedIn.CELL.code().equals(properties.get("namedIn")))
                .map(part -> text(part, department))
                .distinct()
                .toList();
    }

    private static String text(Map<String, Object> row, String key) {
        return (String) Objects.requireNonNull(row.get(key));
    }
}
