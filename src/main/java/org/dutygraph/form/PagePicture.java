package org.dutygraph.form;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * The pages of a file as pictures: those of a PDF as they are printed, those of a picture as they are. Whoever asks for one has to
 * bound how long it may take: what a PDF draws is a program.
 */
public final class PagePicture {

    /** Enough to read the small print of A3, in pixels. */
    private static final int LONGER_SIDE = 2000;

    private static final int QUARTERS = 4;

    private PagePicture() {}

    /**
     * What kind of file has pages that can be shown.
     *
     * @param count how many pages it has
     * @param breadth of one of them: how much broader than high it is
     */
    public record Pages(int count, double breadth) {}

    /**
     * How many pages a file has, and the shape of one of them; empty where its kind has no pages to show.
     *
     * @param page from 1; one beyond the last has the shape of the last
     * @throws IOException where the file is not as its format has it
     */
    public static Optional<Pages> pages(byte[] content, int page) throws IOException {
        return switch (FileMagic.valueOf(content)) {
            case PDF -> Optional.of(ofPdf(content, page));
            case PNG, JPEG, TIFF, GIF, BMP -> Optional.of(PictureDoor.pages(content, page));
            default -> Optional.empty();
        };
    }

    private static Pages ofPdf(byte[] content, int page) throws IOException {
        try (PDDocument document = PdfDoor.document(content)) {
            int count = document.getNumberOfPages();
            PDPage shown = document.getPage(Math.max(1, Math.min(page, count)) - 1);
            PDRectangle box = shown.getCropBox();
            boolean isTurned = shown.getRotation() % 180 != 0;
            double breadth = box.getWidth() / box.getHeight();
            return new Pages(count, isTurned ? 1 / breadth : breadth);
        }
    }

    /**
     * A page as a JPEG.
     *
     * @param page from 1
     * @param quarters how often it is turned to the right by a quarter
     * @throws IOException where there is no such page, or it cannot be drawn
     */
    public static byte[] jpeg(byte[] content, int page, int quarters) throws IOException {
        BufferedImage picture =
                FileMagic.valueOf(content) == FileMagic.PDF ? drawn(content, page) : PictureDoor.picture(content, page);
        BufferedImage shown = shown(picture, Math.floorMod(quarters, QUARTERS));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(shown, "jpg", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage drawn(byte[] content, int page) throws IOException {
        try (PDDocument document = PdfDoor.document(content)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IOException("There is no page " + page);
            }
            PDPage drawn = document.getPage(page - 1);
            PageContent.requireModest(drawn);
            PDRectangle box = drawn.getCropBox();
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            float scale = LONGER_SIDE / Math.max(box.getWidth(), box.getHeight());
            return renderer.renderImage(page - 1, scale, ImageType.RGB);
        }
    }

    /** In colours that a JPEG has, no larger than is shown, and turned. */
    private static BufferedImage shown(BufferedImage picture, int quarters) {
        double scale = Math.min(1, LONGER_SIDE / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        boolean isAcross = quarters % 2 != 0;
        BufferedImage shown =
                new BufferedImage(isAcross ? height : width, isAcross ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = shown.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.translate(shown.getWidth() / 2.0, shown.getHeight() / 2.0);
        graphics.rotate(quarters * Math.PI / 2);
        graphics.drawImage(picture, -width / 2, -height / 2, width, height, java.awt.Color.WHITE, null);
        graphics.dispose();
        return shown;
    }
}
