package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, locked, or made to exhaust their reader: each is refused with a reason, soon, and no other is harmed. */
class HostileFilesTests {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int BOMB = 300 << 20;

    static Stream<Arguments> files() throws IOException {
        byte[] docx = Writers.docx(laid(), Set.of());
        byte[] xlsx = Writers.workbook(laid(), false);
        byte[] xls = Writers.workbook(laid(), true);
        byte[] pdf = emptyPdf(null);
        return Stream.of(
                Arguments.of("a Word file cut in the middle", half(docx), Rule.BROKEN_FILE),
                Arguments.of("a workbook cut in the middle", half(xlsx), Rule.BROKEN_FILE),
                Arguments.of("an old workbook cut in the middle", half(xls), Rule.BROKEN_FILE),
                Arguments.of("the beginning of a PDF", Arrays.copyOf(pdf, 40), Rule.BROKEN_FILE),
                Arguments.of("a Word file that swells", zip("word/document.xml", zeros()), Rule.BROKEN_FILE),
                Arguments.of("a workbook that swells", zip("xl/workbook.xml", zeros()), Rule.BROKEN_FILE),
                Arguments.of(
                        "a Word file without its parts", zip("word/document.xml", bytes("<w/>")), Rule.BROKEN_FILE),
                Arguments.of("entities in a Word file", zip("word/document.xml", entities()), Rule.BROKEN_FILE),
                Arguments.of(
                        "an archive with paths upwards",
                        zip("../../../etc/passwd", bytes("root")),
                        Rule.NESTED_ARCHIVE),
                Arguments.of("an archive of an archive", zip("list.zip", zip("a", bytes("b"))), Rule.NESTED_ARCHIVE),
                Arguments.of("a workbook behind a password", locked(xlsx), Rule.LOCKED_FILE),
                Arguments.of("a PDF behind a password", emptyPdf("secret"), Rule.LOCKED_FILE),
                Arguments.of("a PDF without text or pictures", pdf, Rule.EMPTY_FILE),
                Arguments.of("a picture without text", picture(), Rule.EMPTY_FILE),
                Arguments.of("the beginning of a picture", Arrays.copyOf(picture(), 60), Rule.BROKEN_FILE),
                Arguments.of("a picture that says to be 40,000 pixels wide", vast(picture()), Rule.BROKEN_FILE),
                Arguments.of("a sheet of a billion merged cells", merged(), Rule.BROKEN_FILE),
                Arguments.of("a web page of a million spans", bytes(spans()), Rule.BROKEN_FILE),
                Arguments.of(
                        "a web page nested without end",
                        bytes("<div>".repeat(60_000) + "<table><tr><td>1"),
                        Rule.FOREIGN_FILE),
                Arguments.of("a web page of nested tables", bytes("<table><tr><td>".repeat(20_000)), Rule.EMPTY_FILE),
                Arguments.of("more bytes than any list has", new byte[Opened.LARGEST + 1], Rule.TOO_LARGE_FILE),
                Arguments.of(
                        "a quotation without end", bytes("序号,事项名称,x\n1,\"" + "a".repeat(1 << 20)), Rule.FOREIGN_FILE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedSoonAndWithAReason(String what, byte[] content, Rule rule) {
        assertThat(assertTimeoutPreemptively(SOON, () -> new DutyListReader().read("list", content))
                        .problems())
                .as(what)
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo(rule));
    }

    private static List<Laid> laid() {
        return new Layouts("某县某镇", EnumSet.noneOf(Oddity.class))
                .of(Objects.requireNonNull(Facts.received().get("wuqia-wuqia-2025-07.txt"))
                        .rows());
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture() {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        BufferedImage white = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY);
        white.getRaster()
                .setSamples(
                        0,
                        0,
                        600,
                        400,
                        0,
                        IntStream.generate(() -> 255).limit(240_000).toArray());
        try {
            ImageIO.write(white, "png", picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture.toByteArray();
    }

    /** The first chunk of a PNG has its width after 16 bytes (ISO 15948, 11.2.2). */
    private static byte[] vast(byte[] picture) {
        ByteBuffer.wrap(picture).putInt(16, 40_000);
        return picture;
    }

    private static byte[] zeros() {
        return new byte[BOMB];
    }

    private static byte[] entities() {
        return bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] locked(byte[] workbook) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var to = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(workbook).transferTo(to);
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

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

    private static byte[] merged() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("序号");
            sheet.createRow(1_048_575).createCell(0).setCellValue("1");
            sheet.addMergedRegion(new CellRangeAddress(0, 1_048_575, 0, 1_023));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static String spans() {
        return "<table>" + "<tr>" + "<td rowspan=1000 colspan=1000>序号</td>".repeat(3) + "</tr>"
                + "<tr></tr>".repeat(1000) + "</table>";
    }
}
