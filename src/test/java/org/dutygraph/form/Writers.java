package org.dutygraph.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.dutygraph.form.Laid.LaidCell;
import org.dutygraph.form.Laid.LaidRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes laid-out lists as files of each kind. */
final class Writers {

    private Writers() {}

    static byte[] docx(List<Laid> lists, Set<Oddity> oddities) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Laid list : lists) {
                BigInteger numbers = oddities.contains(Oddity.NUMBERED_BY_PROGRAM) ? numbers(document) : null;
                list.titles()
                        .forEach(title -> document.createParagraph().createRun().setText(title));
                for (List<LaidRow> rows : list.tables()) {
                    addTable(document.createTable(rows.size(), list.columns()), rows, numbers);
                    document.createParagraph();
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void addTable(XWPFTable table, List<LaidRow> rows, @Nullable BigInteger numbers) {
        for (int r = 0; r < rows.size(); r++) {
            for (LaidCell cell : rows.get(r).cells()) {
                XWPFTableCell word = table.getRow(r).getCell(cell.column());
                if (cell.isNumber() && numbers != null) {
                    word.getParagraphs().get(0).setNumID(numbers);
                    word.getParagraphs().get(0).setNumILvl(BigInteger.ZERO);
                } else {
                    fill(word, cell.paragraphs());
                }
                for (int below = 0; cell.height() > 1 && below < cell.height(); below++) {
                    properties(table.getRow(r + below).getCell(cell.column()))
                            .addNewVMerge()
                            .setVal(below == 0 ? STMerge.RESTART : STMerge.CONTINUE);
                }
                if (cell.breadth() > 1) {
                    properties(word).addNewGridSpan().setVal(BigInteger.valueOf(cell.breadth()));
                }
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            List<LaidCell> wide = rows.get(r).cells().stream()
                    .filter(cell -> cell.breadth() > 1)
                    .toList();
            for (int i = wide.size() - 1; i >= 0; i--) {
                for (int c = wide.get(i).breadth() - 1; c > 0; c--) {
                    table.getRow(r).removeCell(wide.get(i).column() + c);
                }
            }
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static void fill(XWPFTableCell cell, List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.createRun().setText(paragraphs.get(i));
        }
    }

    /** A list that Word counts by itself. */
    private static BigInteger numbers(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(
                document.getNumbering() == null
                        ? 0
                        : document.getNumbering().getAbstractNums().size()));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1");
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
    }

    static byte[] workbook(List<Laid> lists, boolean isOld) throws IOException {
        try (Workbook workbook = isOld ? new HSSFWorkbook() : new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Laid list : lists) {
                Sheet sheet = workbook.createSheet();
                int row = 0;
                for (String title : list.titles()) {
                    cell(sheet, row, 0).setCellValue(title);
                    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, list.columns() - 1));
                    row++;
                }
                for (List<LaidRow> rows : list.tables()) {
                    row = add(sheet, rows, row) + 1;
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static int add(Sheet sheet, List<LaidRow> rows, int first) {
        for (int r = 0; r < rows.size(); r++) {
            for (LaidCell laid : rows.get(r).cells()) {
                Cell cell = cell(sheet, first + r, laid.column());
                if (laid.isNumber()) {
                    cell.setCellValue(Double.parseDouble(laid.text()));
                } else {
                    cell.setCellValue(laid.text());
                }
                if (laid.height() > 1 || laid.breadth() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(
                            first + r,
                            first + r + laid.height() - 1,
                            laid.column(),
                            laid.column() + laid.breadth() - 1));
                }
            }
        }
        return first + rows.size();
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row own = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return own.createCell(column);
    }

    static String html(List<Laid> lists, String style) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>清单</title><style>")
                .append(style)
                .append(
                        "</style></head>\n<body><div class=\"nav\"><a href=\"/\">首页</a> &gt; <a href=\"/zw\">政务公开</a></div>\n");
        for (Laid list : lists) {
            list.titles().forEach(title -> page.append("<h2>").append(title).append("</h2>\n"));
            for (List<LaidRow> rows : list.tables()) {
                page.append("<table>\n");
                for (LaidRow row : rows) {
                    page.append("<tr>");
                    row.cells().forEach(cell -> page.append(tag(cell)));
                    page.append("</tr>\n");
                }
                page.append("</table>\n");
            }
        }
        return page.append("</body></html>\n").toString();
    }

    private static String tag(LaidCell cell) {
        return "<td%s%s>%s</td>"
                .formatted(
                        cell.height() > 1 ? " rowspan=\"" + cell.height() + "\"" : "",
                        cell.breadth() > 1 ? " colspan=\"" + cell.breadth() + "\"" : "",
                        cell.paragraphs().stream()
                                .map(text -> "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                                .collect(Collectors.joining()));
    }

    static byte[] csv(List<Laid> lists) {
        StringBuilder text = new StringBuilder();
        for (Laid list : lists) {
            list.titles().forEach(title -> text.append(title).append("\r\n"));
            for (List<LaidRow> rows : list.tables()) {
                for (LaidRow row : rows) {
                    List<String> cells = new ArrayList<>(Collections.nCopies(list.columns(), ""));
                    row.cells().forEach(cell -> cells.set(cell.column(), quoted(cell.text())));
                    text.append(String.join(",", cells)).append("\r\n");
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
