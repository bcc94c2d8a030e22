package org.dutygraph.resolve.department;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DocumentDepartmentsTests {

    /** Made by reading every row of the five documents, before and apart from the program. */
    @Test
    void everyDepartmentOfTheColumnsIsFoundAndNoneInvented() {
        Set<String> found = new TreeSet<>();
        Documents.forEachRow((key, row, departments) -> departments.assignments().stream()
                .filter(assignment -> assignment.namedIn() == NamedIn.CELL)
                .forEach(assignment ->
                        found.add(key + " " + assignment.department().function())));

        Set<String> expected = new TreeSet<>();
        for (NamedCsvRecord row : Cases.read("departments.csv")) {
            expected.add(key(row) + " " + row.getField("function"));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aDutyThatNobodyDoesAnyLongerIsDiscontinued() {
        List<Documents.RowKey> discontinued = new ArrayList<>();
        Documents.forEachRow((key, row, departments) -> {
            if (departments.discontinued()) {
                discontinued.add(key);
            }
        });

        assertThat(discontinued).containsExactly(new Documents.RowKey("654203106", "reclaimed", 2));
    }

    @Test
    void itemKeysAreUniqueWithinARowAndEveryItemBelongsToSomeone() {
        Documents.forEachRow((key, row, departments) -> {
            Set<String> keys = new HashSet<>();
            departments.items().forEach(item -> assertThat(keys.add(item.key())).isTrue());
            departments.assignments().stream()
                    .flatMap(assignment -> assignment.items().stream())
                    .forEach(item -> assertThat(keys).contains(item.item().key()));
        });
    }

    @Test
    void twoReadingsGiveTheSame() {
        assertThat(everything()).isEqualTo(everything());
    }

    private static List<DutyDepartments> everything() {
        List<DutyDepartments> all = new ArrayList<>();
        Documents.forEachRow((key, row, departments) -> all.add(departments));
        return all;
    }

    private static Documents.RowKey key(NamedCsvRecord row) {
        return new Documents.RowKey(
                row.getField("township_code"), row.getField("list"), Integer.parseInt(row.getField("number")));
    }
}
