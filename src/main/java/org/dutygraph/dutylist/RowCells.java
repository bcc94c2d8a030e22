package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The cells of one row under the columns of its table.
 *
 * @param layout the columns
 * @param cells as printed; fewer or more than the columns where something is wrong
 * @param separator what divided them
 */
record RowCells(Layout layout, List<String> cells, String separator) {

    /** What stands before the name of a township that is none. */
    static final String DOUBT = "？";

    private static final String JOINING = "配合部门：";

    boolean isWhole() {
        return cells.size() >= layout.width();
    }

    boolean hasSurplus() {
        return cells.size() > layout.width();
    }

    int found() {
        return cells.size();
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /**
     * The cell of a column; {@link Cell#NONE} where the table has no such column or the row ends before it. A surplus stays
     * in the last cell as printed, so that nothing is lost, but is not read as something it may not be.
     */
    Cell cell(Column column) {
        int index = layout.columns().indexOf(column);
        if (index < 0 || index >= cells.size()) {
            return Cell.NONE;
        }
        Cell cell = column.read(cells.get(index));
        return hasSurplus() && index == layout.width() - 1
                ? new Cell(String.join(separator, cells.subList(index, cells.size())), cell.paragraphs())
                : cell;
    }

    /** The township that the row names, behind its county where that has a column; empty where it names none. */
    String township() {
        String township = String.join("", cell(Column.TOWNSHIP).paragraphs());
        String county = String.join("", cell(Column.COUNTY).paragraphs());
        boolean isBehind = township.isEmpty() || township.startsWith(DOUBT) || township.startsWith(county);
        return isBehind ? township : county + township;
    }

    /** Whether it has all cells of its table, a name among them. */
    boolean isDuty() {
        return isWhole() && !cell(Column.NAME).isEmpty();
    }

    /** Its number; empty where it has none of its own. */
    OptionalInt number() {
        return RowNumber.read(String.join("", cell(Column.NUMBER).paragraphs()));
    }

    boolean isNumbered() {
        return number().isPresent();
    }

    /** What it says of the list that it stands on; empty where that is said above. */
    String list() {
        return String.join("", cell(Column.LIST).paragraphs());
    }

    /**
     * Whether a row below another has a category of its own, not the rest of a wrapped one: one of the two is known as whole.
     *
     * @param former that of the row above
     */
    boolean beginsCategory(String former, Set<String> categories) {
        String own = category();
        return !own.isEmpty() && (own.equals(former) || categories.contains(own) || categories.contains(former));
    }

    String category() {
        return String.join("", cell(Column.CATEGORY).paragraphs());
    }

    /** 对应上级部门 or 承接部门; a basic duty has no superior department, whatever office its row names. */
    Cell departments(ListKind list) {
        return switch (list) {
            case BASIC -> Cell.NONE;
            case ASSISTED -> joined(cell(Column.DEPARTMENTS), cell(Column.JOINING_DEPARTMENTS));
            case RECLAIMED -> cell(Column.RECEIVERS);
        };
    }

    /** What two columns of offices hold: those of the second take part, which the list says in its header. */
    private static Cell joined(Cell own, Cell joining) {
        if (own.isEmpty() || joining.isEmpty()) {
            return own.isEmpty() ? joining : own;
        }
        List<String> all = new ArrayList<>(own.paragraphs());
        all.add(JOINING + String.join("、", joining.paragraphs()));
        return new Cell(own.printed() + "\n" + joining.printed(), all);
    }

    /** 工作方式, in whichever column the list has it. */
    Cell wayOfWorking() {
        return cell(layout.has(Column.WAY_AND_RECEIVERS) ? Column.WAY_AND_RECEIVERS : Column.WAY);
    }
}
