package org.dutygraph.form;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Scans and photographs: PNG, JPEG, GIF, BMP, and TIFF, which may have several pages. */
final class PictureDoor implements Door {

    /** More is left out, in pixels of the longer side: every second, third, … pixel is taken. */
    private static final int LONGEST_SIDE = 6000;
    /** Not even looked at, in pixels of a side. */
    private static final int TOO_LONG = 30_000;

    private static final int MOST_PAGES = 500;

    @Override
    public List<FormLine> lines(byte[] content) throws IOException {
        if (!Recognition.isThere()) {
            throw new ScannedPagesException(1);
        }
        return read(content, PictureDoor::lines);
    }

    /** How many pages it has, and the shape of one of them; of one beyond the last that of the last. */
    static PagePicture.Pages pages(byte[] content, int page) throws IOException {
        return read(content, reader -> {
            int count = pages(reader);
            int shown = Math.max(1, Math.min(page, count)) - 1;
            return new PagePicture.Pages(count, reader.getWidth(shown) / (double) reader.getHeight(shown));
        });
    }

    /**
     * One of its pages, from 1, as it is read.
     *
     * @throws IOException where there is no such page
     */
    static BufferedImage picture(byte[] content, int page) throws IOException {
        return read(content, reader -> {
            if (page < 1 || page > pages(reader)) {
                throw new IOException("There is no page " + page);
            }
            return picture(reader, page - 1);
        });
    }

    /** What is done with a picture. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> T read(byte[] content, Reading<T> reading) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture that can be read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return reading.of(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static int pages(ImageReader reader) throws IOException {
        return Math.min(MOST_PAGES, reader.getNumImages(true));
    }

    private static List<FormLine> lines(ImageReader reader) throws IOException {
        int pages = pages(reader);
        PageLines lines = new PageLines();
        for (int page = 0; page < pages; page++) {
            lines.add(PicturePage.of(picture(reader, page), page + 1));
        }
        return lines.lines();
    }

    private static BufferedImage picture(ImageReader reader, int page) throws IOException {
        int longer = Math.max(reader.getWidth(page), reader.getHeight(page));
        if (longer > TOO_LONG) {
            throw new IOException("A picture of " + longer + " pixels; " + TOO_LONG + " are the most");
        }
        int every = (longer + LONGEST_SIDE - 1) / LONGEST_SIDE;
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(every, every, 0, 0);
        return reader.read(page, some);
    }
}
