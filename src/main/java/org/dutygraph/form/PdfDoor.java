package org.dutygraph.form;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
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

    @Override
    public List<FormLine> lines(byte[] content) throws IOException {
        try (PDDocument document = PDDocument.load(content)) {
            ObjectExtractor extractor = new ObjectExtractor(document);
            PDFRenderer renderer = new PDFRenderer(document);
            PageLines lines = new PageLines();
            boolean isRead = false;
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                Page page = extractor.extract(number);
                boolean isPicture = page.getText().isEmpty();
                if (isPicture && Recognition.isThere()) {
                    lines.add(PicturePage.of(picture(renderer, page), number));
                } else {
                    lines.add(page);
                }
                isRead |= !isPicture || Recognition.isThere();
            }
            if (!isRead) {
                throw new ScannedPagesException(document.getNumberOfPages());
            }
            return lines.lines();
        }
    }

    private static BufferedImage picture(PDFRenderer renderer, Page page) throws IOException {
        double longer = Math.max(page.getWidth(), page.getHeight());
        return renderer.renderImage(
                page.getPageNumber() - 1, (float) Math.min(DOTS / POINTS, MOST_DOTS / longer), ImageType.GRAY);
    }
}
