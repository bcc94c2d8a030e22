package org.dutygraph.form;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dutygraph.web.Browser;

/**
 * Lists as a scanner gives them back: printed by a browser, laid on the glass a little askew, grey paper, noise, JPEG.
 *
 * @param dots to an inch
 * @param askew in degrees
 * @param noise the standard deviation of a pixel's shade, of 255
 */
record Scans(int dots, double askew, int noise) {

    private static final PDRectangle ACROSS =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

    private static final double PAPER = 0.93;
    private static final float QUALITY = 0.8f;
    private static final long SEED = 20250701;

    static byte[] printed(Browser browser, String html) {
        Page page = browser.desktop();
        page.setContent(html.replaceAll("<div class=\"nav\">.*?</div>", ""));
        return page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setLandscape(true)
                .setMargin(new com.microsoft.playwright.options.Margin()
                        .setTop("15mm")
                        .setBottom("15mm")
                        .setLeft("12mm")
                        .setRight("12mm")));
    }

    /** The pages of a PDF as pictures. */
    List<BufferedImage> pictures(byte[] pdf) throws IOException {
        try (PDDocument document = PDDocument.load(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            return IntStream.range(0, document.getNumberOfPages())
                    .mapToObj(page -> picture(renderer, page))
                    .toList();
        }
    }

    private BufferedImage picture(PDFRenderer renderer, int page) {
        try {
            return scanned(renderer.renderImageWithDPI(page, dots, ImageType.GRAY), new Random(SEED + page));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private BufferedImage scanned(BufferedImage printed, Random random) {
        BufferedImage scan = new BufferedImage(printed.getWidth(), printed.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(askew), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        graphics.drawImage(printed, 0, 0, null);
        graphics.dispose();
        WritableRaster raster = scan.getRaster();
        for (int y = 0; y < scan.getHeight(); y++) {
            for (int x = 0; x < scan.getWidth(); x++) {
                double shade = raster.getSample(x, y, 0) * PAPER + random.nextGaussian() * noise;
                raster.setSample(x, y, 0, (int) Math.max(0, Math.min(255, shade)));
            }
        }
        return scan;
    }

    /** A PDF whose pages are these pictures. */
    static byte[] pdf(List<BufferedImage> pictures) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (BufferedImage picture : pictures) {
                PDPage page = new PDPage(ACROSS);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(document, picture, QUALITY),
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
