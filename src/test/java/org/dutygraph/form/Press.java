package org.dutygraph.form;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.dutygraph.web.Browser;
import org.jspecify.annotations.Nullable;

/** Makes files of lists: of each kind, with each oddity that the kind can have. */
final class Press implements AutoCloseable {

    private static final String UNRULED = """
            body { font: 12px 'Noto Serif CJK SC', serif }
            table { border-spacing: 0; width: 100%; margin-bottom: 12px }
            tr { break-inside: avoid }
            td { padding: 6px 8px; vertical-align: top }
            p { margin: 0 }
            td:first-child { width: 28px } td:nth-child(2) { width: 76px }
            """;
    /** A table that goes on without a header has the columns that it had. */
    private static final String AS_BEFORE =
            " table { table-layout: fixed } td:first-child { width: 40px } td:nth-child(2) { width: 90px }";

    private static final String WATER =
            ".water { position: fixed; top: 40%; left: 25%; font-size: 84px; color: rgba(0,0,0,.13); transform: rotate(-28deg) }";
    private static final double ASKEW = 0.7;
    private static final int NOISE = 8;
    private static final long MINUTES = 3;

    private @Nullable Browser browser;

    /** Whether there is what makes files of this kind on this machine. */
    static boolean canMake(Kind kind) {
        return kind != Kind.DOC || office().isPresent();
    }

    private static Optional<Path> office() {
        return Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/opt/libreoffice/program/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * A file.
     *
     * @param townships the lists of each
     */
    byte[] file(Kind kind, List<List<Laid>> townships, Set<Oddity> oddities) throws Exception {
        List<Laid> lists = townships.stream().flatMap(List::stream).toList();
        return switch (kind) {
            case DOCX -> Writers.docx(lists, oddities);
            case DOC -> old(Writers.docx(lists, oddities));
            case XLSX, XLS ->
                oddities.contains(Oddity.TOGETHER)
                        ? Writers.workbookOf(townships, kind == Kind.XLS)
                        : Writers.workbook(lists, kind == Kind.XLS);
            case HTML -> Writers.html(lists, "", oddities).getBytes(StandardCharsets.UTF_8);
            case HTML_GB18030 -> Writers.html(lists, "", oddities).getBytes(Charset.forName("GB18030"));
            case MHT -> Writers.mht(Writers.html(lists, "", oddities));
            case CSV -> Writers.csv(lists);
            case TSV -> Writers.tsv(lists);
            case MD -> Writers.markdown(lists);
            case ZIP -> Zips.of(Map.of("清单/某镇.docx", Writers.docx(lists, oddities)));
            case PDF_RULED -> pdf(Writers.html(lists, RelaidPdfIT.RULED + extra(kind, oddities), oddities), oddities);
            case PDF_UNRULED -> pdf(Writers.html(lists, UNRULED + extra(kind, oddities), oddities), oddities);
            default ->
                pictured(
                        kind,
                        printed(Writers.html(lists, RelaidPdfIT.RULED + extra(kind, oddities), oddities), oddities),
                        oddities);
        };
    }

    private static String extra(Kind kind, Set<Oddity> oddities) {
        boolean isMerged = oddities.contains(Oddity.MERGED_CATEGORIES) || oddities.contains(Oddity.MERGED_DEPARTMENTS);
        return WATER
                + (oddities.contains(Oddity.HEADERS_MISSING) ? AS_BEFORE : "")
                + (isMerged && kind != Kind.PDF_UNRULED ? " td { vertical-align: middle }" : "")
                + (oddities.contains(Oddity.ROWS_CONTINUED) ? " tr { break-inside: auto }" : "")
                + " ul, ol { margin: 0; padding-left: 20px } sup { font-size: 8px } a { color: #000; text-decoration: none }";
    }

    private byte[] pdf(String html, Set<Oddity> oddities) throws IOException {
        byte[] printed = printed(html, oddities);
        return oddities.contains(Oddity.TURNED_PAGES) ? turned(printed) : printed;
    }

    private byte[] printed(String html, Set<Oddity> oddities) {
        if (browser == null) {
            browser = Browser.start();
        }
        Page page = browser.desktop();
        page.setContent(html.replaceAll("<div class=\"nav\">.*?</div>", ""));
        Page.PdfOptions options = new Page.PdfOptions()
                .setFormat("A4")
                .setLandscape(true)
                .setMargin(new Margin()
                        .setTop("18mm")
                        .setBottom("18mm")
                        .setLeft("12mm")
                        .setRight("12mm"));
        if (oddities.contains(Oddity.RUNNING_HEADS)) {
            String style = "<div style=\"font: 9px 'Noto Serif CJK SC'; width: 100%; text-align: center\">";
            options.setDisplayHeaderFooter(true)
                    .setHeaderTemplate(style + Writers.HEAD + "</div>")
                    .setFooterTemplate(style + "— <span class=\"pageNumber\"></span> —</div>");
        }
        byte[] pdf = page.pdf(options);
        page.context().close();
        return pdf;
    }

    /** The pages in turn: shown on their side, drawn on their side, upside down, as they are. */
    private static byte[] turned(byte[] pdf) throws IOException {
        try (PDDocument document = PDDocument.load(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int number = 0; number < document.getNumberOfPages(); number++) {
                PDPage page = document.getPage(number);
                switch (number % 4) {
                    case 0 -> page.setRotation(90);
                    case 1 -> layOnItsSide(document, page);
                    case 2 -> page.setRotation(180);
                    default -> page.setRotation(0);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void layOnItsSide(PDDocument document, PDPage page) throws IOException {
        PDRectangle box = page.getMediaBox();
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
            content.transform(new Matrix(0, 1, -1, 0, box.getHeight(), 0));
        }
        PDRectangle across = new PDRectangle(/* width= */ box.getHeight(), /* height= */ box.getWidth());
        page.setMediaBox(across);
        page.setCropBox(across);
    }

    private static byte[] pictured(Kind kind, byte[] pdf, Set<Oddity> oddities) throws IOException {
        Scans scans = new Scans(kind.dots(), ASKEW, NOISE);
        List<BufferedImage> pictures = new ArrayList<>();
        for (BufferedImage picture : scans.pictures(pdf)) {
            BufferedImage taken = kind == Kind.PHOTO ? Photographs.taken(picture) : picture;
            pictures.add(oddities.contains(Oddity.TURNED_PAGES) ? Upright.turned(taken, pictures.size() + 1) : taken);
        }
        return switch (kind) {
            case TIF -> tif(pictures);
            case PNG -> one(pictures.get(0), "png");
            case JPG -> one(pictures.get(0), "jpg");
            default -> Scans.pdf(pictures);
        };
    }

    private static byte[] one(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] tif(List<BufferedImage> pictures) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage picture : pictures) {
                writer.writeToSequence(new IIOImage(picture, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] old(byte[] docx) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("old-word");
        Path file = Files.write(folder.resolve("list.docx"), docx);
        Process process = new ProcessBuilder(
                        office().orElseThrow().toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "doc",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readAllBytes(folder.resolve("list.doc"));
    }

    /** How many pages a file has; 0 where its kind has none. */
    static int pages(Kind kind, byte[] file) throws IOException {
        return kind.hasPages()
                ? PagePicture.pages(file, 1).map(PagePicture.Pages::count).orElse(0)
                : 0;
    }

    /** Those that a layout takes, where the rest is made of the pages. */
    static Set<Oddity> ofLayout(Kind kind, Set<Oddity> oddities) {
        Set<Oddity> own = EnumSet.noneOf(Oddity.class);
        own.addAll(oddities);
        if (kind.hasPages()) {
            own.remove(Oddity.ROWS_CONTINUED);
        }
        return own;
    }

    static List<Oddity> oddities(Kind kind) {
        return Stream.of(Oddity.values()).filter(oddity -> oddity.isOf(kind)).toList();
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
        }
    }
}
