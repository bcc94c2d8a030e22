package org.dutygraph.corpus;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dutygraph.dutylist.ListKind;

/**
 * One row of a list before it is printed.
 *
 * @param matter the id of its matter
 * @param sections the superior's items, by the department whose they are; one section without a name where there is but one
 * @param way what is done once the matter is reclaimed; a row without departments says all in it
 */
record Row(
        ListKind list,
        String matter,
        String category,
        String name,
        List<String> departments,
        List<Section> sections,
        List<String> township,
        String way) {

    /** Items of one department, called as the county's texts do; an empty name stands for all. */
    record Section(String department, List<String> items) {

        Section with(UnaryOperator<String> change) {
            return new Section(
                    change.apply(department), items.stream().map(change).toList());
        }
    }

    /** The row with each of its texts changed. */
    Row with(UnaryOperator<String> change) {
        return new Row(
                list,
                matter,
                category,
                change.apply(name),
                departments.stream().map(change).toList(),
                sections.stream().map(section -> section.with(change)).toList(),
                township.stream().map(change).toList(),
                change.apply(way));
    }

    Row named(String other) {
        return new Row(list, matter, category, other, departments, sections, township, way);
    }

    Row withDepartments(List<String> others) {
        return new Row(list, matter, category, name, others, sections, township, way);
    }

    Row withTownship(List<String> others) {
        return new Row(list, matter, category, name, departments, sections, others, way);
    }
}
