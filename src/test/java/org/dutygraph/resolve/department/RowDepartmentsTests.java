package org.dutygraph.resolve.department;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.place.Township;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowDepartmentsTests {

    private static final FunctionCatalogue CATALOGUE = Cases.catalogue();

    static List<NamedCsvRecord> division() {
        return Cases.read("division.csv");
    }

    static List<NamedCsvRecord> reclaimedCells() {
        return Cases.read("reclaimed-cells.csv");
    }

    @ParameterizedTest
    @MethodSource("division")
    void eachItemGoesToItsDepartments(NamedCsvRecord expected) {
        DutyRow row = assisted(expected.getField("column"), expected.getField("text"));

        assertThat(divided(resolve(expected, row)))
                .as(expected.getField("id"))
                .isEqualTo(expected.getField("expected"));
    }

    @ParameterizedTest
    @MethodSource("reclaimedCells")
    void aJointCellGivesDepartmentsAndTheirWayOfWorking(NamedCsvRecord expected) {
        DutyRow row = row(ListKind.RECLAIMED, Cell.NONE, Cell.NONE, Cell.NONE, cell(expected.getField("cell")));
        DutyDepartments departments = resolve(expected, row);

        assertThat(divided(departments)).as(expected.getField("id")).isEqualTo(expected.getField("expected"));
        assertThat(departments.discontinued())
                .isEqualTo(expected.getField("expected").startsWith(":"));
    }

    static List<NamedCsvRecord> actors() {
        return Cases.read("actors.csv");
    }

    static List<NamedCsvRecord> speakers() {
        return Cases.read("speakers.csv");
    }

    @ParameterizedTest
    @MethodSource("actors")
    void anActorThatIsNoDepartmentHasItsOwnItems(NamedCsvRecord expected) {
        eachItemGoesToItsDepartments(expected);
    }

    @ParameterizedTest
    @MethodSource("speakers")
    void whoIsOnlyJoinedToldOrAskedDoesNotSpeak(NamedCsvRecord expected) {
        eachItemGoesToItsDepartments(expected);
    }

    static List<NamedCsvRecord> others() {
        return Cases.read("division-fresh.csv");
    }

    /** Invented rows written before the code was looked at. */
    @ParameterizedTest
    @MethodSource("others")
    void rowsOfOtherCountiesAreDivided(NamedCsvRecord expected) {
        eachItemGoesToItsDepartments(expected);
    }

    static List<NamedCsvRecord> national() {
        return Cases.read("division-national.csv");
    }

    /** Second names in brackets, other numbers than 1., branches with their place, names that differ a little. */
    @ParameterizedTest
    @MethodSource("national")
    void rowsOfOtherProvincesAreDivided(NamedCsvRecord expected) {
        eachItemGoesToItsDepartments(expected);
    }

    static List<NamedCsvRecord> nobodyReceives() {
        return Cases.read("nobody-receives.csv");
    }

    @ParameterizedTest
    @MethodSource("nobodyReceives")
    void aDutyThatNobodyTakesOverIsDiscontinuedWhereTheRowSaysSo(NamedCsvRecord expected) {
        DutyRow row = row(
                ListKind.RECLAIMED, cellOrNone(expected, "column"), Cell.NONE, Cell.NONE, cellOrNone(expected, "way"));

        DutyDepartments departments = new DocumentDepartments(CATALOGUE, Counties.of("652325"), List.of(row)).of(row);

        assertThat(departments.discontinued())
                .as(expected.getField("id"))
                .isEqualTo(Boolean.parseBoolean(expected.getField("discontinued")));
        assertThat(departments.stray()).as(expected.getField("id")).isEmpty();
    }

    private static Cell cellOrNone(NamedCsvRecord row, String field) {
        return row.getField(field).isEmpty() ? Cell.NONE : cell(row.getField(field));
    }

    @Test
    void aBranchOfTheTownshipIsAnOfficeOfItsCounty() {
        DutyRow row = assisted("市自然资源局虎门分局、虎门公安分局、市税务局虎门税务分局", "1.自然资源分局核查；2.公安分局立案；3.税务分局征收。");

        DutyDepartments departments = new DocumentDepartments(
                        CATALOGUE, new Township("441900121", "虎门镇", Counties.of("441900")), List.of(row))
                .of(row);

        assertThat(divided(departments)).isEqualTo("自然资源局: 自然资源分局核查；‖公安局: 公安分局立案；‖税务局: 税务分局征收。");
    }

    @Test
    void theTownshipsItemsMayHaveOtherNumbers() {
        DutyRow row = row(ListKind.ASSISTED, cell("县公安局"), cell("查处。"), cell("①摸排；②劝导。¶1、登记；2、上报。"), Cell.NONE);

        assertThat(new DocumentDepartments(CATALOGUE, Counties.of("652325"), List.of(row))
                        .of(row)
                        .townshipItems())
                .extracting(Item::text)
                .containsExactly("摸排；", "劝导。", "登记；", "上报。");
    }

    static List<NamedCsvRecord> roles() {
        return Cases.read("roles.csv");
    }

    @ParameterizedTest
    @MethodSource("roles")
    void eachDepartmentHasTheRoleThatTheRowSays(NamedCsvRecord expected) {
        DutyRow row = assisted(expected.getField("column"), expected.getField("text"));

        assertThat(resolve(expected, row).assignments().stream()
                        .map(assignment -> assignment.department().function() + " "
                                + assignment.role().role().code() + " "
                                + assignment.role().evidence())
                        .collect(Collectors.joining("‖")))
                .as(expected.getField("id"))
                .isEqualTo(expected.getField("expected"));
    }

    @Test
    void aColumnOfItsOwnIsReadBesideTheWayOfWorking() {
        DutyRow row = row(ListKind.RECLAIMED, cell("县民政局"), Cell.NONE, Cell.NONE, cell("负责收养登记。"));

        DutyDepartments departments = new DocumentDepartments(CATALOGUE, Counties.of("652325"), List.of(row)).of(row);

        assertThat(departments.assignments()).singleElement().satisfies(assignment -> {
            assertThat(assignment.department().key()).isEqualTo("652325-民政局");
            assertThat(assignment.text()).isEqualTo("负责收养登记。");
        });
    }

    @Test
    void aDepartmentWithoutTextOfItsOwnKeepsAnEmptyAssignment() {
        DutyRow row = assisted("县公安局、县民政局", "县公安局： 查处案件。");

        DutyDepartments departments = new DocumentDepartments(CATALOGUE, Counties.of("652325"), List.of(row)).of(row);

        assertThat(departments.assignments().get(1).items()).isEmpty();
    }

    @Test
    void theTownshipsOwnItemsKeepTheirSections() {
        DutyRow row = row(ListKind.ASSISTED, cell("县公安局"), cell("查处。"), cell("一、登记 1.宣传； 2.上报。¶二、收容 协助。"), Cell.NONE);

        assertThat(new DocumentDepartments(CATALOGUE, Counties.of("652325"), List.of(row))
                        .of(row)
                        .townshipItems())
                .containsExactly(new Item("t1", "登记", "宣传；"), new Item("t2", "登记", "上报。"), new Item("t3", "收容", "协助。"));
    }

    @Test
    void textThatIsNoNameStaysBesideTheNames() {
        DutyRow row = assisted("县公安局、县民政局 指导分类编目。", "县公安局： 查处案件。");

        assertThat(new DocumentDepartments(CATALOGUE, Counties.of("652325"), List.of(row))
                        .of(row)
                        .stray())
                .containsExactly("指导分类编目。");
    }

    private static DutyDepartments resolve(NamedCsvRecord expected, DutyRow row) {
        return new DocumentDepartments(CATALOGUE, Counties.of(expected.getField("county")), List.of(row)).of(row);
    }

    private static String divided(DutyDepartments departments) {
        return departments.items().stream()
                .map(item -> owners(departments, item) + actor(departments, item) + ": " + item.text())
                .collect(Collectors.joining("‖"));
    }

    private static String actor(DutyDepartments departments, Item item) {
        return departments.actorItems().stream()
                .filter(given -> given.item().equals(item))
                .map(given -> "~" + given.actor())
                .collect(Collectors.joining());
    }

    private static String owners(DutyDepartments departments, Item item) {
        List<Assignment> owners = departments.assignments().stream()
                .filter(assignment -> assignment.items().stream()
                        .anyMatch(given -> given.item().equals(item)))
                .toList();
        List<Assignment> column = departments.assignments().stream()
                .filter(assignment -> assignment.namedIn() == NamedIn.CELL)
                .toList();
        boolean forAll = owners.equals(column) && column.size() > 1;
        return forAll
                ? "*"
                : owners.stream()
                        .map(assignment -> assignment.department().function())
                        .collect(Collectors.joining("+"));
    }

    private static DutyRow assisted(String column, String text) {
        return row(ListKind.ASSISTED, cell(column), cell(text), Cell.NONE, Cell.NONE);
    }

    private static DutyRow row(ListKind list, Cell departments, Cell superior, Cell township, Cell way) {
        return new DutyRow(list, 1, null, cell("事项"), departments, superior, township, way, "", 1, null);
    }

    private static Cell cell(String text) {
        return new Cell(text, List.of(text.split("¶", -1)));
    }
}
