package org.dutygraph.dutylist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small documents, one for each way in which lists differ or go wrong: {@code rows.csv} holds every duty that each gives,
 * {@code problems.csv} every problem, paragraphs and arguments joined with ‖. That these documents lack lists is not repeated
 * there.
 */
class CaseDocumentsTests {

    private static final String JOINT = "‖";

    static Stream<String> documents() {
        return CaseFiles.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givesTheseRows(String document) {
        assertThat(read(document).rows().stream().map(CaseDocumentsTests::line))
                .containsExactlyElementsOf(expected("rows", document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reportsTheseProblems(String document) {
        assertThat(read(document).problems().stream()
                        .filter(problem -> problem.rule() != Rule.MISSING_LIST)
                        .map(CaseDocumentsTests::line))
                .containsExactlyElementsOf(expected("problems", document));
    }

    @Test
    void eachListThatIsNotThereIsMissed() {
        assertThat(read("too-many-cells").problems().stream()
                        .filter(problem -> problem.rule() == Rule.MISSING_LIST)
                        .map(CaseDocumentsTests::line))
                .containsExactly(
                        List.of("0", "missing-list", "", "配合履职事项"), List.of("0", "missing-list", "", "上级部门收回事项"));
    }

    @Test
    void surplusCellsAreKeptAsPrinted() {
        Cell name = read("too-many-cells").rows().get(1).name();

        assertThat(name).isEqualTo(new Cell("做好“双拥”工作\t和退役\t军人服务", List.of("做好“双拥”工作")));
    }

    @Test
    void aRowOverSeveralLinesIsPrintedWithItsLineEnds() {
        assertThat(read("cells-broken-by-line-ends").rows().get(2).printed())
                .isEqualTo("| 1 | 民生服务 | 收养登记 | 甲县民政局：\n负责收养登记。 |");
    }

    private static DutyList read(String document) {
        return new DutyListReader().read(document, CaseFiles.text(document).getBytes(UTF_8));
    }

    private static List<List<String>> expected(String table, String document) {
        return CaseFiles.table(table).stream()
                .filter(expected -> expected.getField("document").equals(document))
                .map(NamedCsvRecord::getFields)
                .map(fields -> fields.subList(1, fields.size()))
                .toList();
    }

    private static List<String> line(DutyRow row) {
        return List.of(
                String.valueOf(row.line()),
                row.list().code(),
                String.valueOf(row.number()),
                String.valueOf(row.category()),
                paragraphs(row.name()),
                paragraphs(row.departments()),
                paragraphs(row.superiorResponsibility()),
                paragraphs(row.townshipResponsibility()),
                paragraphs(row.wayOfWorking()));
    }

    private static List<String> line(Problem problem) {
        return List.of(
                String.valueOf(problem.line()),
                problem.rule().code(),
                problem.excerpt(),
                String.join(JOINT, problem.arguments()));
    }

    private static String paragraphs(Cell cell) {
        return String.join(JOINT, cell.paragraphs());
    }
}
