package org.dutygraph.resolve.department;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DepartmentColumnTests {

    static List<NamedCsvRecord> columns() {
        return Cases.read("department-columns.csv");
    }

    @ParameterizedTest
    @MethodSource("columns")
    void namesAreToldApart(NamedCsvRecord expected) {
        DepartmentColumn column = DepartmentColumn.parse(expected.getField("column"));

        assertThat(String.join("‖", column.names())).as(expected.getField("id")).isEqualTo(expected.getField("names"));
        assertThat(new TreeMap<>(column.signs())
                        .entrySet().stream()
                                .map(sign -> sign.getKey() + "=" + sign.getValue())
                                .collect(Collectors.joining("‖")))
                .as(expected.getField("id"))
                .isEqualTo(expected.getField("signs"));
        assertThat(String.join("‖", column.rest())).as(expected.getField("id")).isEqualTo(expected.getField("rest"));
    }
}
