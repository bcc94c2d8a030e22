package org.dutygraph.resolve.quality;

import java.util.EnumMap;
import java.util.Map;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.DutyDepartments;

/**
 * A row to look at.
 *
 * @param file the document's name
 * @param township whose list it is
 * @param row the row as read
 * @param departments who does what in it
 */
public record QualityRow(String file, Township township, DutyRow row, DutyDepartments departments) {

    /** The cells that hold something. */
    Map<CellKind, Cell> cells() {
        Map<CellKind, Cell> cells = new EnumMap<>(CellKind.class);
        cells.put(CellKind.NAME, row.name());
        cells.put(CellKind.DEPARTMENTS, row.departments());
        cells.put(CellKind.SUPERIOR, row.superiorResponsibility());
        cells.put(CellKind.TOWNSHIP, row.townshipResponsibility());
        cells.put(CellKind.WAY, row.wayOfWorking());
        cells.values().removeIf(Cell::isEmpty);
        return cells;
    }

    /** The cells that hold running text. */
    Map<CellKind, Cell> texts() {
        Map<CellKind, Cell> texts = cells();
        texts.remove(CellKind.NAME);
        texts.remove(CellKind.DEPARTMENTS);
        return texts;
    }
}
