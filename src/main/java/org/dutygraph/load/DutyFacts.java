package org.dutygraph.load;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.form.Location;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.act.KindOfAct;
import org.dutygraph.resolve.department.ActorItem;
import org.dutygraph.resolve.department.AssignedItem;
import org.dutygraph.resolve.department.Assignment;
import org.dutygraph.resolve.department.DocumentDepartments;
import org.dutygraph.resolve.department.DutyDepartments;
import org.dutygraph.resolve.department.Ending;
import org.dutygraph.resolve.department.Item;
import org.dutygraph.resolve.quality.Finding;
import org.dutygraph.resolve.quality.QualityRow;
import org.dutygraph.resolve.wording.RowWording;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a list becomes in the graph.
 *
 * @param row the duty with its township's part in it, as {@code write/duties} takes it
 * @param parts the departments' parts in it, as {@code write/departments} and the statements of their relationships take them
 */
record DutyFacts(Map<String, Object> row, List<Map<String, Object>> parts) {

    static final String LEADS = "LEADS";
    static final String RECLAIMED_BY = "RECLAIMED_BY";

    /**
     * What all rows of a document become.
     *
     * @param problems what could not be understood in the departments' columns
     * @param findings what looks wrong in the rows
     */
    record OfDocument(List<DutyFacts> duties, List<Problem> problems, List<Finding> findings) {}

    /**
     * Puts all rows of a list together.
     *
     * @throws InputFaultException where a row brings a rule to fail
     */
    static OfDocument of(DutyList list, Township township, Rules rules) {
        DocumentDepartments departments = new DocumentDepartments(rules.functions(), township, list.rows());
        DutyIds ids = new DutyIds(township.code());
        List<DutyFacts> duties = new ArrayList<>();
        List<QualityRow> qualityRows = new ArrayList<>();
        DepartmentProblems problems = new DepartmentProblems(list);
        for (DutyRow row : list.rows()) {
            try {
                DutyDepartments found = departments.of(row);
                problems.add(row, found);
                qualityRows.add(new QualityRow(list.file(), township, row, found));
                RowWording wording = wording(township, row);
                duties.add(of(ids.next(row), list.file(), row, wording, found, rules));
            } catch (RuntimeException | StackOverflowError e) {
                throw new InputFaultException(list.file(), row.line(), e);
            }
        }
        return new OfDocument(duties, problems.all(), rules.quality().ofRows(qualityRows));
    }

    private static RowWording wording(Township township, DutyRow row) {
        return RowWording.of(
                row.list(),
                List.of(township.shownName(), township.county().name()),
                row.name().text(),
                row.superiorResponsibility().text(),
                row.townshipResponsibility().text(),
                row.wayOfWorking().text());
    }

    private static DutyFacts of(
            String id, String document, DutyRow row, RowWording wording, DutyDepartments departments, Rules rules) {
        Map<String, Object> duty = new HashMap<>();
        duty.put("id", id);
        duty.put("line", row.line());
        duty.put("list", row.list().code());
        duty.put("wording", Map.of("id", wording.id(), "name", wording.name()));
        duty.put("category", row.category() == null ? List.of() : List.of(row.category()));
        duty.put("townshipItems", texts(departments.townshipItems()));
        duty.put("townshipItemIds", ids(id, departments.townshipItems()));
        duty.put(
                "acts",
                rules.acts().of(row.name().text()).stream().map(DutyFacts::act).toList());
        duty.put("properties", properties(document, row, departments));
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Assignment assignment : departments.assignments()) {
            String kind =
                    rules.functions().kindOf(assignment.department().function()).code();
            parts.add(part(id, document, row, assignment, kind, parts.size() + 1));
        }
        return new DutyFacts(duty, parts);
    }

    private static Map<String, Object> act(KindOfAct act) {
        return Map.of("name", act.act(), "evidence", act.evidence(), "reason", act.reason());
    }

    private static Map<String, @Nullable Object> properties(String document, DutyRow row, DutyDepartments departments) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("list", row.list().code());
        properties.put("number", row.number());
        properties.put("name", row.name().text());
        properties.put("printedName", row.name().printed());
        properties.put("printedDepartments", orNull(row.departments().printed()));
        properties.put(
                "superiorResponsibility", orNull(row.superiorResponsibility().text()));
        properties.put(
                "townshipResponsibility", orNull(row.townshipResponsibility().text()));
        properties.put("wayOfWorking", orNull(row.wayOfWorking().text()));
        properties.put("superiorItems", texts(departments.items()));
        properties.put("townshipItems", texts(departments.townshipItems()));
        if (!departments.actorItems().isEmpty()) {
            properties.put(
                    "actors",
                    departments.actorItems().stream().map(ActorItem::actor).toList());
            properties.put(
                    "actorItems",
                    departments.actorItems().stream()
                            .map(given -> given.item().text())
                            .toList());
        }
        properties.put("discontinued", departments.discontinued());
        properties.put("ending", ending(row, departments));
        properties.put("document", document);
        properties.put("line", row.line());
        properties.put("printed", row.printed());
        if (row.location() != null) {
            addLocation(row.location(), properties);
        }
        return properties;
    }

    /** Only what the kind of file has. */
    private static void addLocation(Location location, Map<String, @Nullable Object> properties) {
        properties.put("page", orNull(location.page()));
        properties.put("sheet", orNull(location.sheet()));
        properties.put("table", orNull(location.table()));
        properties.put("tableRow", orNull(location.row()));
        properties.put("confidence", location.confidence());
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : number;
    }

    private static @Nullable String ending(DutyRow row, DutyDepartments departments) {
        return row.list() == ListKind.RECLAIMED
                ? Ending.of(row.wayOfWorking().text(), departments.discontinued())
                        .code()
                : null;
    }

    private static Map<String, Object> part(
            String duty, String document, DutyRow row, Assignment assignment, String kind, int position) {
        List<Item> items = assignment.items().stream().map(AssignedItem::item).toList();
        return Map.of(
                "duty", duty,
                "department", assignment.department().key(),
                "name", assignment.department().name(),
                "function", assignment.department().function(),
                "functionKind", kind,
                "place", assignment.department().placeCode(),
                "relation", row.list() == ListKind.RECLAIMED ? RECLAIMED_BY : LEADS,
                "properties",
                        Map.ofEntries(
                                entry("position", position),
                                entry("namedIn", assignment.namedIn().code()),
                                entry("role", assignment.role().role().code()),
                                entry("roleEvidence", assignment.role().evidence()),
                                entry("printed", assignment.mention().printed()),
                                entry("reason", assignment.mention().reason()),
                                entry("items", texts(items)),
                                entry("itemIds", ids(duty, items)),
                                entry(
                                        "itemReasons",
                                        assignment.items().stream()
                                                .map(AssignedItem::reason)
                                                .toList()),
                                entry("document", document),
                                entry("line", row.line())));
    }

    private static List<String> texts(List<Item> items) {
        return items.stream().map(Item::text).toList();
    }

    private static List<String> ids(String duty, List<Item> items) {
        return items.stream().map(item -> duty + "#" + item.key()).toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
