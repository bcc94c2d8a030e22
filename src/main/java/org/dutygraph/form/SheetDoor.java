package org.dutygraph.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks, old and new (.xls, .xlsx, .et where it is one): the sheets that are shown, cells as they are printed. */
final class SheetDoor implements Door {

    /** Without which a newer one is no such file. */
    static final String PART = "xl/workbook.xml";

    /** What a program calls a sheet to which nobody has given a name. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)(?:sheet|工作表|table)\\s*\\d*");

    @Override
    public List<FormLine> lines(byte[] content) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            LineWriter lines = new LineWriter();
            DataFormatter printed = new DataFormatter(Locale.CHINA);
            printed.setUseCachedValuesForFormulaCells(true);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    add(workbook.getSheetAt(i), printed, lines);
                }
            }
            return lines.lines();
        }
    }

    /** The name of a sheet stands above its rows: it may be the title of the list. */
    private static void add(Sheet sheet, DataFormatter printed, LineWriter lines) {
        String name = sheet.getSheetName();
        lines.gap(Location.ofSheet(name, 0));
        if (!UNNAMED.matcher(name).matches()) {
            lines.paragraph(name, Location.ofSheet(name, 0));
        }
        lines.table(grid(sheet, printed), row -> Location.ofSheet(name, row + 1));
    }

    private static Grid grid(Sheet sheet, DataFormatter printed) {
        Grid grid = new Grid();
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            Row row = sheet.getRow(merged.getFirstRow());
            Cell cell = row == null ? null : row.getCell(merged.getFirstColumn());
            int last = Math.min(merged.getLastRow(), sheet.getLastRowNum());
            if (last >= merged.getFirstRow()) {
                grid.put(
                        merged.getFirstRow(),
                        merged.getFirstColumn(),
                        last - merged.getFirstRow() + 1,
                        merged.getLastColumn() - merged.getFirstColumn() + 1,
                        printed.formatCellValue(cell));
            }
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                grid.put(cell.getRowIndex(), cell.getColumnIndex(), 1, 1, printed.formatCellValue(cell));
            }
        }
        return grid;
    }
}
