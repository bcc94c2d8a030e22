package org.dutygraph.form;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Where a picture is dark, compared with what is around it: a photograph is lighter at one side than at the other (Bradley and
 * Roth, Adaptive Thresholding Using the Integral Image, 2007).
 */
final class Ink {

    /** What is around a pixel, as a part of the picture's longer side. */
    private static final double AROUND = 1 / 24.0;
    /** Ink is darker than its surroundings by this part. */
    private static final double DARKER = 0.18;

    private final BitSet dark;
    private final int width;
    private final int height;

    private Ink(BitSet dark, int width, int height) {
        this.dark = dark;
        this.width = width;
        this.height = height;
    }

    /** Of a grey picture. */
    static Ink of(BufferedImage grey) {
        int width = grey.getWidth();
        int height = grey.getHeight();
        int[] row = new int[width];
        long[][] sums = new long[height + 1][width + 1];
        byte[][] shades = new byte[height][width];
        for (int y = 0; y < height; y++) {
            grey.getRaster().getSamples(0, y, width, 1, 0, row);
            long sum = 0;
            for (int x = 0; x < width; x++) {
                shades[y][x] = (byte) row[x];
                sum += row[x];
                sums[y + 1][x + 1] = sums[y][x + 1] + sum;
            }
        }
        return new Ink(dark(shades, sums, width, height), width, height);
    }

    private static BitSet dark(byte[][] shades, long[][] sums, int width, int height) {
        BitSet dark = new BitSet(width * height);
        int around = Math.max(2, (int) (AROUND * Math.max(width, height) / 2));
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - around);
            int bottom = Math.min(height, y + around + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - around);
                int right = Math.min(width, x + around + 1);
                long sum = sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left];
                long many = (long) (bottom - top) * (right - left);
                if (Byte.toUnsignedInt(shades[y][x]) * many < sum * (1 - DARKER)) {
                    dark.set(y * width + x);
                }
            }
        }
        return dark;
    }

    boolean isAt(int x, int y) {
        return dark.get(y * width + x);
    }

    /** How much of a part of the picture is ink, from 0 to 1. */
    double of(Rectangle part) {
        long many = IntStream.range(part.y, part.y + part.height)
                .map(y -> dark.get(y * width + part.x, y * width + part.x + part.width)
                        .cardinality())
                .asLongStream()
                .sum();
        return many / ((double) part.width * part.height);
    }

    /** The least part of this part that has all its ink; empty where it has none. */
    Rectangle within(Rectangle part) {
        Rectangle within = new Rectangle(-1, -1);
        for (int y = part.y; y < part.y + part.height; y++) {
            int end = y * width + part.x + part.width;
            int first = dark.nextSetBit(y * width + part.x);
            if (first >= 0 && first < end) {
                within.add(first % width, y);
                within.add(dark.previousSetBit(end - 1) % width + 1, y + 1);
            }
        }
        return within;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int longerSide() {
        return Math.max(width, height);
    }
}
