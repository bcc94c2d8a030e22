package org.dutygraph.form;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;

/** Pages as a telephone held over them gives them back: seen a little from below, lighter at one corner, not quite sharp. */
final class Photographs {

    /** How much narrower the page's far end is, as a part of its width. */
    private static final double FARTHER = 0.012;
    /** How much darker the corner away from the window is. */
    private static final double DARKER = 0.35;

    private static final int DESK = 70;
    private static final float[] BLUR = {1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f
    };

    private Photographs() {}

    static BufferedImage taken(BufferedImage page) {
        BufferedImage sharp = new ConvolveOp(new Kernel(3, 3, BLUR), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
        int width = page.getWidth();
        int height = page.getHeight();
        BufferedImage taken = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster from = sharp.getRaster();
        WritableRaster to = taken.getRaster();
        for (int y = 0; y < height; y++) {
            double far = 1 - (double) y / height;
            double narrow = 1 - 2 * FARTHER * far;
            double source = y * (1 + FARTHER * (1 - (double) y / height));
            for (int x = 0; x < width; x++) {
                double across = (x - width / 2.0) / narrow + width / 2.0;
                double light = 1 - DARKER * ((double) x / width + far) / 2;
                to.setSample(x, y, 0, (int) (shade(from, across, source) * light));
            }
        }
        return taken;
    }

    /** Between the four pixels around a point; the desk beyond the page. */
    private static double shade(WritableRaster page, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= page.getWidth() || top + 1 >= page.getHeight()) {
            return DESK;
        }
        double dx = x - left;
        double dy = y - top;
        return page.getSample(left, top, 0) * (1 - dx) * (1 - dy)
                + page.getSample(left + 1, top, 0) * dx * (1 - dy)
                + page.getSample(left, top + 1, 0) * (1 - dx) * dy
                + page.getSample(left + 1, top + 1, 0) * dx * dy;
    }
}
