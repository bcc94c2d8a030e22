package org.dutygraph.form;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;

/** PDF: pages with text as it is, pages that are pictures as recognition reads them. */
final class PdfDoor implements Door {

    /** Points are 72 to an inch. */
    private static final double POINTS = 72;
    /** What scanners are mostly set to, in dots to an inch; and no page gets more dots than this in one direction. */
    private static final double DOTS = 300;

    private static final double MOST_DOTS = 4000;
    /** The lists of a county with thirty townships, each of a hundred pages. */
    private static final int MOST_PAGES = 3000;
    /** What is unpacked of a file is held in memory up to here, beyond it in a temporary file, in bytes. */
    private static final long IN_MEMORY = 64L << 20;

    private static final long MOST_UNPACKED = 512L << 20;

    @Override
    public List<FormLine> lines(byte[] content) throws IOException {
        try (PDDocument document = document(content)) {
            ReadingTime.reads(document);
            requireFew(document);
            ObjectExtractor extractor = new ObjectExtractor(document);
            PDFRenderer renderer = new PDFRenderer(document);
            PageLines lines = new PageLines();
            boolean isRead = false;
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                ReadingTime.page();
                PageContent.requireModest(document.getPage(number - 1));
                Page page = extractor.extract(number);
                boolean isPicture = page.getText().isEmpty();
                if (isPicture && Recognition.isThere()) {
                    lines.add(PicturePage.of(picture(renderer, page), number));
                } else {
                    lines.add(PrintedPage.of(page, document, extractor));
                }
                isRead |= !isPicture || Recognition.isThere();
            }
            if (!isRead && document.getNumberOfPages() > 0) {
                throw new ScannedPagesException(document.getNumberOfPages());
            }
            return lines.lines();
        }
    }

    /**
     * Opens a file, of which no more is unpacked than a document has.
     *
     * @throws IOException where it is not as its format has it
     */
    static PDDocument document(byte[] content) throws IOException {
        return PDDocument.load(content, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, MOST_UNPACKED));
    }

    private static void requireFew(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new IOException(document.getNumberOfPages() + " pages; " + MOST_PAGES + " are the most");
        }
    }

    private static BufferedImage picture(PDFRenderer renderer, Page page) throws IOException {
        double longer = Math.max(page.getWidth(), page.getHeight());
        return renderer.renderImage(
                page.getPageNumber() - 1, (float) Math.min(DOTS / POINTS, MOST_DOTS / longer), ImageType.GRAY);
    }
}
