package org.dutygraph.load;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.place.County;
import org.dutygraph.place.Prefecture;
import org.dutygraph.place.Province;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.Assignment;
import org.dutygraph.resolve.department.Department;
import org.dutygraph.resolve.department.DepartmentMention;
import org.dutygraph.resolve.department.DutyDepartments;
import org.dutygraph.resolve.department.Item;
import org.dutygraph.resolve.department.NamedIn;
import org.dutygraph.resolve.department.Role;
import org.dutygraph.resolve.department.SaidRole;
import org.dutygraph.resolve.quality.QualityRow;
import org.dutygraph.resolve.wording.DutyKey;
import org.jspecify.annotations.Nullable;

/**
 * A duty with all its texts as the graph holds it, to be compared with others that are the same matter.
 *
 * @param mentions the departments that it names, in no order
 */
record ComparedDuty(
        String id,
        String document,
        int line,
        String townshipCode,
        String township,
        String countyCode,
        String county,
        @Nullable String category,
        String name,
        String superior,
        String townshipPart,
        String way,
        List<String> superiorItems,
        List<String> townshipItems,
        List<Mention> mentions) {

    /** The row with its texts, their items and its column; which department has which item is not compared. */
    QualityRow asQualityRow() {
        DutyRow row = new DutyRow(
                key().list(),
                key().number(),
                category,
                cell(name),
                cell(column().map(Mention::printed).collect(Collectors.joining("、"))),
                cell(superior),
                cell(townshipPart),
                cell(way),
                "",
                line,
                null);
        return new QualityRow(document, place(), row, departments());
    }

    /** Those of its column of departments, in their order. */
    private Stream<Mention> column() {
        return mentions.stream().filter(Mention::inColumn).sorted(Comparator.comparingInt(Mention::position));
    }

    private DutyDepartments departments() {
        return new DutyDepartments(
                column().map(this::assignment).toList(),
                items("s", superiorItems),
                List.of(),
                items("t", townshipItems),
                false,
                namesSomebody() ? column().map(Mention::function).collect(Collectors.toSet()) : Set.of(),
                List.of());
    }

    /** Whether its text says of a department what it does, so that not all have all its items. */
    private boolean namesSomebody() {
        return mentions.stream().anyMatch(mention -> !mention.inColumn() || mention.items() < superiorItems.size());
    }

    private Assignment assignment(Mention mention) {
        Department department = new Department(countyCode, mention.function(), mention.name());
        return new Assignment(
                new DepartmentMention(mention.printed(), department, "", Optional.empty()),
                NamedIn.CELL,
                new SaidRole(Role.NAMED, mention.printed()),
                List.of());
    }

    private static List<Item> items(String letter, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> new Item(letter + (index + 1), null, texts.get(index)))
                .toList();
    }

    private DutyKey key() {
        return DutyKey.parse(id).orElseThrow(() -> new IllegalStateException("No duty key: " + id));
    }

    private Township place() {
        Province province = new Province(countyCode.substring(0, 2), "");
        Prefecture prefecture = new Prefecture(countyCode.substring(0, 4), "", province);
        return new Township(townshipCode, township, new County(countyCode, county, prefecture));
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? Cell.NONE : new Cell(text, List.of(text.split("\n")));
    }

    /**
     * A department that it names.
     *
     * @param inColumn whether it stands in the column of departments
     * @param items how many of the superior departments' items are its
     */
    record Mention(int position, boolean inColumn, String printed, String name, String function, int items) {}
}
