package org.dutygraph.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
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

    static final String HEAD = "某县某镇履职事项清单（公开征求意见后定稿）";
    private static final String WATER = "内部资料";
    private static final int LINE_OF_MAIL = 75;
    /** The number of an item. */
    private static final Pattern ITEM = Pattern.compile("^\\d{1,2}\\.\\s*");

    private Writers() {}

    static byte[] docx(List<Laid> lists, Set<Oddity> oddities) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Laid list : lists) {
                BigInteger numbers = oddities.contains(Oddity.NUMBERED_BY_PROGRAM) ? numbers(document) : null;
                list.titles()
                        .forEach(title -> document.createParagraph().createRun().setText(title));
                for (List<LaidRow> rows : list.tables()) {
                    addTable(document.createTable(rows.size(), list.columns()), rows, numbers, list.notes());
                    document.createParagraph();
                }
            }
            if (oddities.contains(Oddity.RUNNING_HEADS)) {
                document.createHeader(HeaderFooterType.DEFAULT)
                        .createParagraph()
                        .createRun()
                        .setText(HEAD);
                document.createFooter(HeaderFooterType.DEFAULT)
                        .createParagraph()
                        .createRun()
                        .setText("— 1 —");
            }
            if (oddities.contains(Oddity.WATERMARK)) {
                document.createHeaderFooterPolicy().createWatermark(WATER);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void addTable(
            XWPFTable table, List<LaidRow> rows, @Nullable BigInteger numbers, List<String> notes) {
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r).isHeader()) {
                table.getRow(r).setRepeatHeader(true);
            }
            for (LaidCell cell : rows.get(r).cells()) {
                XWPFTableCell word = table.getRow(r).getCell(cell.column());
                if (cell.isNumber() && numbers != null) {
                    word.getParagraphs().get(0).setNumID(numbers);
                    word.getParagraphs().get(0).setNumILvl(BigInteger.ZERO);
                } else {
                    fill(word, cell, notes);
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

    private static void fill(XWPFTableCell cell, LaidCell laid, List<String> notes) {
        boolean isNumbered = laid.isList() && isNumbered(laid.paragraphs());
        XWPFDocument document = cell.getTableRow().getTable().getBody().getXWPFDocument();
        BigInteger list = laid.isList() ? list(document, isNumbered) : null;
        for (int i = 0; i < laid.paragraphs().size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            String text = laid.paragraphs().get(i);
            if (list != null) {
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.ZERO);
            }
            paragraph
                    .createRun()
                    .setText((isNumbered ? ITEM.matcher(text).replaceFirst("") : text).replace(Laid.MARK, ""));
            if (text.contains(Laid.MARK)) {
                if (document.getFootnotes().isEmpty()) {
                    document.createFootnotes();
                }
                XWPFFootnote note = document.createFootnote();
                note.createParagraph().createRun().setText(notes.get(0));
                paragraph.addFootnoteReference(note);
            }
        }
    }

    /** Whether these begin with 1., 2. and so on. */
    static boolean isNumbered(List<String> paragraphs) {
        return IntStream.range(0, paragraphs.size())
                .allMatch(i -> paragraphs.get(i).startsWith((i + 1) + "."));
    }

    /** A list that Word counts by itself. */
    private static BigInteger numbers(XWPFDocument document) {
        return list(document, "%1", STNumberFormat.DECIMAL);
    }

    private static BigInteger list(XWPFDocument document, boolean isNumbered) {
        return list(document, isNumbered ? "%1." : "•", isNumbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
    }

    private static BigInteger list(XWPFDocument document, String text, STNumberFormat.Enum format) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(
                document.getNumbering() == null
                        ? 0
                        : document.getNumbering().getAbstractNums().size()));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
    }

    /** A sheet for each list. */
    static byte[] workbook(List<Laid> lists, boolean isOld) throws IOException {
        return workbookOf(lists.stream().map(List::of).toList(), isOld);
    }

    /** A sheet for all these lists of a township, one below the other. */
    static byte[] workbookOf(List<List<Laid>> townships, boolean isOld) throws IOException {
        try (Workbook workbook = isOld ? new HSSFWorkbook() : new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (List<Laid> lists : townships) {
                Sheet sheet = workbook.createSheet();
                sheet.getHeader().setCenter(HEAD);
                sheet.getFooter().setCenter("&P");
                int row = 0;
                for (Laid list : lists) {
                    row = add(sheet, list, row);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static int add(Sheet sheet, Laid list, int first) {
        int row = first;
        for (String title : list.titles()) {
            row = across(sheet, title, list, row);
        }
        for (List<LaidRow> rows : list.tables()) {
            row = add(sheet, rows, row) + 1;
        }
        for (String note : list.notes()) {
            row = across(sheet, note, list, row);
        }
        return row;
    }

    private static int across(Sheet sheet, String text, Laid list, int row) {
        cell(sheet, row, 0).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, list.columns() - 1));
        return row + 1;
    }

    private static int add(Sheet sheet, List<LaidRow> rows, int first) {
        for (int r = 0; r < rows.size(); r++) {
            for (LaidCell laid : rows.get(r).cells()) {
                Cell cell = cell(sheet, first + r, laid.column());
                if (laid.isNumber()) {
                    cell.setCellValue(Double.parseDouble(laid.text()));
                } else {
                    cell.setCellValue(laid.text().replace(Laid.MARK, ""));
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
        return html(lists, style, Set.of());
    }

    static String html(List<Laid> lists, String style, Set<Oddity> oddities) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>清单</title><style>")
                .append(style)
                .append(
                        "</style></head>\n<body><div class=\"nav\"><a href=\"/\">首页</a> &gt; <a href=\"/zw\">政务公开</a></div>\n");
        if (oddities.contains(Oddity.WATERMARK)) {
            page.append("<div class=\"water\">").append(WATER).append("</div>\n");
        }
        for (Laid list : lists) {
            list.titles().forEach(title -> page.append("<h2>").append(title).append("</h2>\n"));
            for (List<LaidRow> rows : list.tables()) {
                boolean hasHead = oddities.contains(Oddity.REPEATED_HEADERS)
                        && rows.get(0).isHeader();
                page.append("<table>\n");
                for (int r = 0; r < rows.size(); r++) {
                    page.append(hasHead && r == 0 ? "<thead>" : "").append("<tr>");
                    rows.get(r).cells().forEach(cell -> page.append(tag(cell)));
                    page.append("</tr>")
                            .append(hasHead && r == 0 ? "</thead>" : "")
                            .append('\n');
                }
                page.append("</table>\n");
            }
            list.notes()
                    .forEach(note -> page.append("<p id=\"note\">").append(note).append("</p>\n"));
        }
        return page.append("</body></html>\n").toString();
    }

    private static String tag(LaidCell cell) {
        return "<td%s%s>%s</td>"
                .formatted(
                        cell.height() > 1 ? " rowspan=\"" + cell.height() + "\"" : "",
                        cell.breadth() > 1 ? " colspan=\"" + cell.breadth() + "\"" : "",
                        cell.isList() ? items(cell.paragraphs()) : paragraphs(cell.paragraphs()));
    }

    private static String paragraphs(List<String> paragraphs) {
        return paragraphs.stream().map(text -> "<p>" + escaped(text) + "</p>").collect(Collectors.joining());
    }

    private static String items(List<String> paragraphs) {
        boolean isNumbered = isNumbered(paragraphs);
        return paragraphs.stream()
                .map(text -> "<li>" + escaped(isNumbered ? ITEM.matcher(text).replaceFirst("") : text) + "</li>")
                .collect(Collectors.joining("", isNumbered ? "<ol>" : "<ul>", isNumbered ? "</ol>" : "</ul>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(Laid.MARK, "<sup><a href=\"#note\">[1]</a></sup>");
    }

    /** As Word and browsers save a page in one file. */
    static byte[] mht(String html) {
        StringBuilder text = new StringBuilder("""
                From: <Saved>
                Subject: list
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----=_Next.01"

                ------=_Next.01
                Content-Type: text/html; charset="gb2312"
                Content-Transfer-Encoding: quoted-printable
                Content-Location: file:///C:/list.htm

                """.replace("\n", "\r\n"));
        int column = 0;
        for (byte one : html.getBytes(Charset.forName("GB18030"))) {
            boolean isPlain = one >= ' ' && one < 0x7F && one != '=';
            String written = one == '\n' ? "\r\n" : isPlain ? String.valueOf((char) one) : "=%02X".formatted(one);
            if (column + written.length() > LINE_OF_MAIL) {
                text.append("=\r\n");
                column = 0;
            }
            text.append(written);
            column = one == '\n' ? 0 : column + written.length();
        }
        return text.append(
                        "\r\n------=_Next.01\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                .append("iVBORw0KGgo=\r\n------=_Next.01--\r\n")
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] csv(List<Laid> lists) {
        return plain(lists, cells -> cells.stream().map(Writers::quoted).collect(Collectors.joining(",")));
    }

    /** As spreadsheets save a table as text. */
    static byte[] tsv(List<Laid> lists) {
        return plain(lists, cells -> cells.stream()
                .map(cell -> cell.contains("\n") || cell.contains("\"") || cell.contains(",") ? quoted(cell) : cell)
                .collect(Collectors.joining("\t")));
    }

    static byte[] markdown(List<Laid> lists) {
        return plain(lists, cells -> cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", "<br>"))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static byte[] plain(List<Laid> lists, Function<List<String>, String> line) {
        StringBuilder text = new StringBuilder();
        for (Laid list : lists) {
            list.titles().forEach(title -> text.append(title).append("\r\n"));
            for (List<LaidRow> rows : list.tables()) {
                for (LaidRow row : rows) {
                    List<String> cells = new ArrayList<>(Collections.nCopies(list.columns(), ""));
                    row.cells()
                            .forEach(
                                    cell -> cells.set(cell.column(), cell.text().replace(Laid.MARK, "")));
                    text.append(line.apply(cells)).append("\r\n");
                }
            }
            list.notes().forEach(note -> text.append(note).append("\r\n"));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
