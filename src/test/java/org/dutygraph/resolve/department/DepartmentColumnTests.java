package org.dutygraph.resolve.department;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县水利局牵头，县气象局、县应急管理局配合 | 县应急管理局=JOINS 县气象局=JOINS 县水利局=LEADS
            由区商务局牵头负责；会同区公安分局       | 区公安分局=JOINS 区商务局=LEADS
            县民政局、县残联配合                     | 县残联=JOINS
            县财政局，县民政局、县残联协助           | 县残联=JOINS 县民政局=JOINS
            县供销社（协助）、县粮食局               | 县供销社=JOINS
            县教育局、县体育局                       | ''
            """)
    void rolesAreThoseThatAreSaid(String column, String roles) {
        assertThat(new TreeMap<>(DepartmentColumn.parse(column).roles())
                        .entrySet().stream()
                                .map(said ->
                                        said.getKey() + "=" + said.getValue().role())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(roles);
    }
}
