package org.dutygraph.form;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutygraph.dutylist.DutyRow;

/** Files that are broken, locked, named wrongly, or made to exhaust or to mislead their reader. */
public final class HostileFiles {

    private static final String PASSWORD = "secret";
    private static final String PLACE = "新疆克孜勒苏柯尔克孜自治州乌恰县乌恰镇";
    private static final int FEW = 3;
    private static final int BOMB = 100 << 20;
    private static final int MANY_SHEETS = 10_000;
    private static final int LAUGHS = 10;
    private static final int FLAGS = 8;
    private static final int SUM = 16;
    private static final int SIZE = 24;

    private HostileFiles() {}

    /** A list as it should be, of nine duties. */
    public static byte[] good() {
        return Writers.csv(laid());
    }

    /** A file by the id that the table of the documentation gives it. */
    public static byte[] of(String id) throws IOException {
        return switch (id) {
            case "nothing" -> new byte[0];
            case "blanks" -> bytes("\uFEFF \u3000\r\n\t\n");
            case "noise" -> noise();
            case "zeros" -> new byte[1 << 20];
            case "too-large" -> new byte[Opened.LARGEST + 1];
            case "program" -> concat(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, noise());
            case "rar" -> concat(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0}, noise());
            case "rtf" -> bytes("{\\rtf1\\ansi\\deff0 {\\object\\objocx} list}");
            case "json" -> bytes("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
            case "big5" -> "鄉鎮履行職責事項清單，請見附件。".repeat(20).getBytes(Charset.forName("Big5"));
            case "text-cut" -> Arrays.copyOf(bytes("西地镇清单"), bytes("西地镇清单").length - 1);
            case "long-line" -> bytes("序号,事项名称,x\n" + "事".repeat(3 << 20));
            case "quotation" -> bytes("序号,事项名称,x\n1,\"" + "a".repeat(1 << 20));
            case "huge-cell" -> concat(good(), bytes("4,党的建设,\"" + "建".repeat(2 << 20) + "\"\r\n"));
            case "not-a-part" -> bytes(partBegin() + "999999999\t\t\t\t\t\tfar\n");
            case "docx-as-pdf", "docx" -> docx();
            case "xlsx-as-txt", "xlsx" -> xlsx();
            case "docx-cut" -> half(docx());
            case "xlsx-cut" -> half(xlsx());
            case "xls-cut" -> half(Writers.workbook(laid(), true));
            case "docx-without-parts" -> Zips.of(Map.of(WordDoor.PART, bytes("<w/>")));
            case "docx-swells" -> Zips.of(Map.of(WordDoor.PART, new byte[BOMB]));
            case "xlsx-swells" -> Zips.of(Map.of(SheetDoor.PART, new byte[BOMB]));
            case "docx-reads-files" -> replaced(docx(), WordDoor.PART, HostileFiles::reading);
            case "docx-laughs" -> replaced(docx(), WordDoor.PART, HostileFiles::laughing);
            case "xlsx-laughs" -> replaced(xlsx(), "xl/sharedStrings.xml", HostileFiles::laughing);
            case "xlsx-locked" -> locked(xlsx());
            case "docx-locked" -> locked(docx());
            case "xls-locked" -> lockedOld();
            case "pdf-locked" -> emptyPdf(PASSWORD);
            case "xls-macro" -> macro();
            case "xlsx-formulas" -> formulas();
            case "xlsx-merged" -> merged();
            case "xlsx-sheets" -> sheets();
            case "xlsx-far" -> far();
            case "html-spans" ->
                bytes("<table><tr>" + "<td rowspan=1000 colspan=1000>序号</td>".repeat(FEW) + "</tr>"
                        + "<tr></tr>".repeat(1000) + "</table>");
            case "html-nested" -> bytes("<div>".repeat(60_000) + "<table><tr><td>1");
            case "html-tables" -> bytes("<table><tr><td>".repeat(20_000));
            case "html-script" ->
                bytes(
                        Writers.html(laid(), "")
                                .replace(
                                        "<body>",
                                        "<body onload=alert(1)><script>while(true){}</script><iframe src=file:///etc/passwd></iframe>"));
            case "html-entities" ->
                bytes("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + Writers.html(laid(), "&a;"));
            case "png-cut" -> Arrays.copyOf(picture(), 60);
            case "png-blank" -> picture();
            case "png-vast" -> vast(picture());
            case "pdf-begun" -> Arrays.copyOf(emptyPdf(null), 40);
            case "pdf-empty" -> emptyPdf(null);
            case "pdf-no-pages" -> pdf("<</Type/Pages/Kids[]/Count 0>>");
            case "pdf-loops" -> pdf("<</Type/Pages/Kids[2 0 R]/Count 1>>");
            case "pdf-counts" ->
                pdf("<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", page("", "q Q"), stream("", "q Q"));
            case "pdf-draws-itself" ->
                pdf(onePage(), page("/F 5 0 R", ""), stream("", "/F Do"), form("/F 5 0 R", "/F Do"));
            case "pdf-draws-on" -> drawsOn();
            case "pdf-vast-picture" -> vastPicture();
            case "zip-nested" -> Zips.of(Map.of("list.zip", Zips.of(Map.of("a.txt", good()))));
            case "zip-upwards" -> Zips.of(Map.of("../../../etc/list.csv", good()));
            case "zip-drive" -> Zips.of(Map.of("C:\\Windows\\..\\list.csv", good()));
            case "zip-bomb" -> Zips.of(Map.of("list.txt", new byte[60 << 20]));
            case "zip-entries" ->
                Zips.of(IntStream.range(0, 5_001).boxed().collect(Collectors.toMap(i -> i + ".txt", i -> new byte[0])));
            case "zip-twins" -> twins();
            case "zip-locked" -> Zips.altered(Zips.of(Map.of("list.txt", good())), FLAGS, 8 | 1);
            case "zip-understated" -> Zips.altered(Zips.of(Map.of("list.txt", good())), SIZE, 2);
            case "zip-damaged" -> damaged();
            case "zip-cut" -> half(Zips.of(Map.of("list.txt", good())));
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static List<Laid> laid() {
        List<DutyRow> few = Objects.requireNonNull(Facts.received().get("wuqia-wuqia-2025-07.txt")).rows().stream()
                .filter(row -> row.number() <= FEW)
                .toList();
        return new Layouts(PLACE, Set.of()).of(few);
    }

    private static byte[] docx() throws IOException {
        return Writers.docx(laid(), Set.of());
    }

    private static byte[] xlsx() throws IOException {
        return Writers.workbook(laid(), false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] noise() {
        byte[] noise = new byte[1 << 16];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static String partBegin() {
        return new String(new Form(List.of(new FormLine(1, "x", true, null))).written(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                + "\n";
    }

    // Office

    /** What is done to the text of a part. */
    private interface Change {
        String of(String xml);
    }

    private static byte[] replaced(byte[] office, String part, Change change) throws IOException {
        Map<String, byte[]> parts = parts(office);
        parts.computeIfPresent(part, (name, content) -> bytes(change.of(new String(content, StandardCharsets.UTF_8))));
        return Zips.of(parts);
    }

    private static Map<String, byte[]> parts(byte[] office) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(office))
                .get()) {
            for (var entry : java.util.Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static String declared(String xml, String declarations) {
        int end = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
        int text = xml.indexOf("</", end);
        return xml.substring(0, end) + "<!DOCTYPE x [" + declarations + "]>" + xml.substring(end, text) + "&z;"
                + xml.substring(text);
    }

    private static String reading(String xml) {
        return declared(xml, "<!ENTITY z SYSTEM \"file:///etc/passwd\">");
    }

    private static String laughing(String xml) {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < LAUGHS; i++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(LAUGHS)));
        }
        return declared(xml, entities + "<!ENTITY z \"&a" + (LAUGHS - 1) + ";\">");
    }

    private static byte[] locked(byte[] office) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream to = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(office).transferTo(to);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] lockedOld() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(Writers.workbook(laid(), true)))) {
            return written(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** With a stream where macros are; nothing ever looks into it. */
    private static byte[] macro() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(Writers.workbook(laid(), true)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDirectory("VBA")
                    .createDocument(
                            "ThisWorkbook",
                            new ByteArrayInputStream(bytes("Sub Auto_Open()\nShell \"calc\"\nEnd Sub")));
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] formulas() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(2).createCell(9).setCellFormula("WEBSERVICE(\"http://127.0.0.1:1/\"&A3)");
            sheet.getRow(FEW).createCell(9).setCellFormula("HYPERLINK(\"file:///etc/passwd\")");
            return written(workbook);
        }
    }

    private static byte[] merged() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("序号");
            sheet.createRow(1_048_575).createCell(0).setCellValue("1");
            sheet.addMergedRegion(new CellRangeAddress(0, 1_048_575, 0, 1_023));
            return written(workbook);
        }
    }

    private static byte[] far() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx()))) {
            workbook.getSheetAt(0).createRow(1_048_575).createCell(16_383).setCellValue(" ");
            return written(workbook);
        }
    }

    private static byte[] sheets() throws IOException {
        Map<String, byte[]> parts = parts(xlsx());
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int i = 0; i < MANY_SHEETS; i++) {
            parts.put("xl/worksheets/s" + i + ".xml", parts.get("xl/worksheets/sheet1.xml"));
            sheets.append("<sheet name=\"s%d\" sheetId=\"%d\" r:id=\"s%d\"/>".formatted(i, i + 10, i));
            relations.append(("<Relationship Id=\"s%d\" Target=\"worksheets/s%d.xml\" Type=\"http://schemas."
                            + "openxmlformats.org/officeDocument/2006/relationships/worksheet\"/>")
                    .formatted(i, i));
            types.append(("<Override PartName=\"/xl/worksheets/s%d.xml\" ContentType=\"application/vnd."
                            + "openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
                    .formatted(i));
        }
        insert(parts, "xl/workbook.xml", "</sheets>", sheets);
        insert(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", relations);
        insert(parts, "[Content_Types].xml", "</Types>", types);
        return Zips.of(parts);
    }

    private static void insert(Map<String, byte[]> parts, String part, String before, CharSequence what) {
        String xml = new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
        parts.put(part, bytes(xml.replace(before, what + before)));
    }

    private static byte[] written(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    // pictures

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        BufferedImage white = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((java.awt.image.DataBufferByte) white.getRaster().getDataBuffer()).getData(), (byte) 255);
        ImageIO.write(white, "png", picture);
        return picture.toByteArray();
    }

    /** The first chunk of a PNG has its width after 16 bytes (ISO 15948, 11.2.2). */
    private static byte[] vast(byte[] picture) {
        return ByteBuffer.wrap(picture).putInt(16, 40_000).array();
    }

    // PDF

    private static byte[] emptyPdf(@org.jspecify.annotations.Nullable String password) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String onePage() {
        return "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    }

    private static String page(String things, String more) {
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Contents 4 0 R/Resources<</XObject<<%s>>>>%s>>"
                .formatted(things, more.equals("q Q") ? "" : more);
    }

    private static String stream(String dictionary, String content) {
        return "<<%s/Length %d>>\nstream\n%s\nendstream".formatted(dictionary, content.length(), content);
    }

    private static String form(String things, String content) {
        return stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<" + things + ">>>>", content);
    }

    /** Objects from the second on; the first is the catalogue. Readers look for them where there is no table of them. */
    private static byte[] pdf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append(i + 2).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return bytes(pdf + "trailer\n<</Root 1 0 R/Size " + (objects.length + 2) + ">>\n%%EOF\n");
    }

    /** Each of ten draws the next ten times. */
    private static byte[] drawsOn() {
        String[] objects = new String[FEW + LAUGHS];
        objects[0] = onePage();
        objects[1] = page("/F 5 0 R", "");
        objects[2] = stream("", "/F Do");
        for (int i = 0; i < LAUGHS; i++) {
            objects[FEW + i] = i + 1 < LAUGHS
                    ? form("/F " + (6 + i) + " 0 R", "/F Do ".repeat(LAUGHS).strip())
                    : form("", "0 0 1 1 re f");
        }
        return pdf(objects);
    }

    private static byte[] vastPicture() {
        return pdf(
                onePage(),
                page("/P 5 0 R", ""),
                stream("", "842 0 0 595 0 0 cm /P Do"),
                stream(
                        "/Type/XObject/Subtype/Image/Width 40000/Height 40000/BitsPerComponent 8/ColorSpace/DeviceGray",
                        "x"));
    }

    // archives

    private static byte[] twins() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a/list.csv", good());
        files.put("a\\list.csv", good());
        return Zips.of(files);
    }

    private static byte[] damaged() {
        return Zips.altered(Zips.of(Map.of("list.txt", good())), SUM, 1);
    }
}
