package org.dutygraph.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.resolve.change.Aspect;
import org.dutygraph.resolve.change.DutyChange;
import org.dutygraph.resolve.change.ListedDuty;
import org.dutygraph.resolve.change.Marks;
import org.dutygraph.web.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A duty that is otherwise in the latter list than in the former.
 *
 * @param list the list it stands on in the latter; in the former where the latter has it not
 * @param aspects in what it is otherwise
 * @param before none where the former list has it not
 * @param after none where the latter list has it not
 */
record DifferenceRow(
        String list,
        List<Aspect> aspects,
        @Nullable Side before,
        @Nullable Side after) implements TableRow {

    static DifferenceRow of(DutyChange change) {
        return new DifferenceRow(
                change.duty().list().code(), change.aspects(), Side.of(change.before()), Side.of(change.after()));
    }

    /** Both sides with their differences marked; the name alone where nothing else is worded otherwise. */
    public List<Marked> marked() {
        Side one = before;
        Side other = after;
        List<Marked> marked = new ArrayList<>();
        if (one == null || other == null) {
            return marked;
        }
        if (aspects.contains(Aspect.RENAMED)) {
            marked.add(new Marked("name", Marks.of(one.name(), other.name())));
        }
        if (aspects.contains(Aspect.REWORDED)) {
            add(marked, "superior", one.superiorResponsibility(), other.superiorResponsibility());
            add(marked, "township", one.townshipResponsibility(), other.townshipResponsibility());
            add(marked, "way", one.wayOfWorking(), other.wayOfWorking());
        }
        return marked;
    }

    private static void add(List<Marked> marked, String what, String before, String after) {
        if (!before.equals(after)) {
            marked.add(new Marked(what, Marks.of(before, after)));
        }
    }

    boolean is(String aspect) {
        return aspect.isEmpty() || aspects.stream().anyMatch(each -> each.code().equals(aspect));
    }

    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("list", "aspects"));
        for (String side : List.of("before_", "after_")) {
            Side.COLUMNS.forEach(column -> columns.add(side + column));
        }
        return columns;
    }

    /** As a file has it, with all columns. */
    @Override
    public Map<String, Object> cells() {
        Map<String, Object> cells = new LinkedHashMap<>();
        columns().forEach(column -> cells.put(column, ""));
        cells.put("list", list);
        cells.put("aspects", aspects.stream().map(Aspect::code).toList());
        put(cells, "before_", before);
        put(cells, "after_", after);
        return cells;
    }

    private static void put(Map<String, Object> cells, String prefix, @Nullable Side side) {
        List<Object> values = side == null ? List.of() : side.values();
        for (int i = 0; i < values.size(); i++) {
            cells.put(prefix + Side.COLUMNS.get(i), values.get(i));
        }
    }

    /** A text of both lists. */
    record Marked(String what, Marks marks) {}

    /**
     * A duty as one list has it.
     *
     * @param id in the graph, where this list is current
     * @param line on which it begins
     */
    record Side(
            String id,
            String list,
            int number,
            @Nullable String category,
            String name,
            List<String> departments,
            String superiorResponsibility,
            String townshipResponsibility,
            String wayOfWorking,
            int line) {

        static final List<String> COLUMNS = List.of(
                "id",
                "list",
                "number",
                "category",
                "name",
                "departments",
                "superior_responsibility",
                "township_responsibility",
                "way_of_working",
                "line");

        static @Nullable Side of(@Nullable ListedDuty duty) {
            return duty == null
                    ? null
                    : new Side(
                            duty.id(),
                            duty.list().code(),
                            duty.number(),
                            duty.category(),
                            duty.name(),
                            duty.departments(),
                            duty.superior(),
                            duty.township(),
                            duty.way(),
                            duty.line());
        }

        List<Object> values() {
            return Arrays.asList(
                    id,
                    list,
                    number,
                    category == null ? "" : category,
                    name,
                    departments,
                    superiorResponsibility,
                    townshipResponsibility,
                    wayOfWorking,
                    line);
        }
    }
}
