package org.dutygraph.resolve.department;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DepartmentNamesTests {

    private static final FunctionCatalogue CATALOGUE = Cases.catalogue();

    static List<NamedCsvRecord> names() {
        return Cases.read("department-names.csv");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameMeansOneDepartmentOfItsPlace(NamedCsvRecord expected) {
        Department department = resolve(expected.getField("county"), expected.getField("printed"))
                .department();

        assertThat(department.function()).as(expected.getField("id")).isEqualTo(expected.getField("function"));
        assertThat(department.name()).as(expected.getField("id")).isEqualTo(expected.getField("name"));
    }

    static List<NamedCsvRecord> national() {
        return Cases.read("department-names-national.csv");
    }

    @ParameterizedTest
    @MethodSource("national")
    void aPlaceMayStandAnywhereInTheName(NamedCsvRecord expected) {
        aNameMeansOneDepartmentOfItsPlace(expected);
    }

    @Test
    void everyNameOfTheFiveDocumentsHasTheFunctionThatReadersGaveIt() {
        for (NamedCsvRecord row : Cases.read("departments.csv")) {
            assertThat(resolve(row.getField("township_code"), row.getField("printed"))
                            .department()
                            .function())
                    .as(row.getField("printed"))
                    .isEqualTo(row.getField("function"));
        }
    }

    @Test
    void aNearMissIsProposedAndNotMerged() {
        DepartmentMention mention = resolve("652325", "奇台县文化体育局");

        assertThat(mention.proposal()).hasValueSatisfying(proposal -> {
            assertThat(proposal.function()).isEqualTo("文化体育和旅游局");
            assertThat(proposal.score()).isBetween(0.75, 1.0);
        });
    }

    @Test
    void aShortNameIsLookedUpAmongTheFunctionsOfItsDocumentFirst() {
        DepartmentMention mention =
                new DepartmentNames(CATALOGUE, Counties.of("653024")).resolve("县工信局", Set.of("商务科技和工业信息化局"));

        assertThat(mention.department().function()).isEqualTo("商务科技和工业信息化局");
        assertThat(mention.reason()).isEqualTo("去掉“县”；“工信局”是商务科技和工业信息化局的简称");
    }

    private static DepartmentMention resolve(String code, String printed) {
        return new DepartmentNames(CATALOGUE, Counties.of(code)).resolve(printed, Set.of());
    }
}
