package org.dutygraph.form;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Turns pictures: by quarters, and by the little that a page lies askew on the glass. */
final class Upright {

    /** A page lies askew by so much at most, in tenths of a degree. */
    private static final int MOST_ASKEW = 40;

    private static final double STEP = Math.toRadians(0.1);
    private static final int RIM = 16;
    /** The height of characters that are read alone, in pixels. */
    private static final int ALONE = 40;
    /** The angle is looked for on a picture made so small, in pixels of its longer side. */
    private static final int LOOKED_AT = 900;

    private Upright() {}

    /** How a grey picture is to be turned about its middle until its lines are level. */
    static AffineTransform levelling(BufferedImage grey) {
        double scale = Math.min(1, LOOKED_AT / (double) Math.max(grey.getWidth(), grey.getHeight()));
        Ink ink = Ink.of(scaled(grey, scale));
        int askew = IntStream.rangeClosed(-MOST_ASKEW, MOST_ASKEW)
                .boxed()
                .max(Comparator.comparingDouble((Integer tenths) -> sharpness(ink, tenths * STEP))
                        .thenComparing(tenths -> -Math.abs(tenths)))
                .orElse(0);
        return AffineTransform.getRotateInstance(-askew * STEP, grey.getWidth() / 2.0, grey.getHeight() / 2.0);
    }

    /** A grey picture turned so. */
    static BufferedImage level(BufferedImage grey, AffineTransform levelling) {
        return levelling.isIdentity() ? grey : drawn(grey.getWidth(), grey.getHeight(), grey, levelling);
    }

    /** A picture turned to the right by so many quarters. */
    static BufferedImage turned(BufferedImage grey, int quarters) {
        boolean isAcross = quarters % 2 != 0;
        return drawn(
                isAcross ? grey.getHeight() : grey.getWidth(),
                isAcross ? grey.getWidth() : grey.getHeight(),
                grey,
                turning(grey, quarters));
    }

    /** How a picture is turned to the right by so many quarters, and put where its new upper left corner is. */
    static AffineTransform turning(BufferedImage picture, int quarters) {
        boolean isAcross = quarters % 2 != 0;
        int width = isAcross ? picture.getHeight() : picture.getWidth();
        int height = isAcross ? picture.getWidth() : picture.getHeight();
        AffineTransform turning = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turning.quadrantRotate(quarters);
        turning.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        return turning;
    }

    /** The picture in grey, with its longer side no longer than this, in pixels. */
    static BufferedImage grey(BufferedImage picture, int longest) {
        return scaled(picture, Math.min(1, longest / (double) Math.max(picture.getWidth(), picture.getHeight())));
    }

    /** A few characters, as large as recognition likes them, with white around. */
    static BufferedImage alone(BufferedImage picture) {
        double scale = ALONE / (double) picture.getHeight();
        return drawn(
                (int) (picture.getWidth() * scale) + 2 * ALONE,
                3 * ALONE,
                picture,
                new AffineTransform(scale, 0, 0, scale, ALONE, ALONE));
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        return drawn(
                Math.max(1, (int) (picture.getWidth() * scale)),
                Math.max(1, (int) (picture.getHeight() * scale)),
                picture,
                AffineTransform.getScaleInstance(scale, scale));
    }

    private static BufferedImage drawn(int width, int height, BufferedImage picture, AffineTransform how) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(paper(picture));
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, how, null);
        graphics.dispose();
        return drawn;
    }

    /** Its shade, so that what is put around a picture has no edge: the lightest of a few places of its rim, in grey. */
    private static Color paper(BufferedImage picture) {
        int lightest = IntStream.range(0, RIM)
                .map(i -> picture.getRGB(
                                i % 2 == 0 ? 0 : picture.getWidth() - 1, (picture.getHeight() - 1) * i / (RIM - 1))
                        & 0xFF)
                .max()
                .orElse(0xFF);
        return new Color(lightest, lightest, lightest);
    }

    /** How unevenly the ink is spread over the rows of a picture at an angle: most where its lines are level (Postl, 1986). */
    private static double sharpness(Ink ink, double angle) {
        int[] rows = new int[ink.height() + 2 * ink.width()];
        double sin = Math.sin(angle);
        double cos = Math.cos(angle);
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.isAt(x, y)) {
                    rows[(int) (y * cos - x * sin) + ink.width()]++;
                }
            }
        }
        return IntStream.range(1, rows.length)
                .mapToDouble(i -> Math.pow(rows[i] - rows[i - 1], 2))
                .sum();
    }
}
