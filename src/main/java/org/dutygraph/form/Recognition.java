package org.dutygraph.form;

import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.HardwareConfig;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognises the text on a picture: PP-OCRv4 (PaddleOCR) by RapidOCR, in this process. It is there where RapidOCR has a build
 * for the platform.
 */
final class Recognition {

    private static final Logger LOG = LoggerFactory.getLogger(Recognition.class);

    /** Text is looked for on a picture made so small, in pixels of its longer side, and then read on the whole one. */
    private static final int LOOKED_AT = 1800;

    private static final int LEAST_LOOKED_AT = 64;
    /** A page's middle is a third of its width and of its height. */
    private static final int MIDDLE = 3;

    /** Each of several pages read at once would else start as many threads as there are cores. */
    private static final int THREADS = 1;

    /** A character that stands alone is at least so sure. */
    private static final float LEAST_OF_ONE = 0.5f;

    private static final boolean IS_THERE = start();

    private Recognition() {}

    /**
     * A line of text on a picture, in pixels from its upper left corner.
     *
     * @param scores for each of its characters how sure it is, from 0 to 1
     * @param isUpsideDown whether it is read from the right to the left, standing on its head
     */
    record Line(
            String text,
            double left,
            double top,
            double right,
            double bottom,
            List<Float> scores,
            boolean isUpsideDown) {

        double height() {
            return bottom - top;
        }

        /** The same as the whole of a part of a page. */
        Line in(Rectangle part) {
            return new Line(text, part.x, part.y, part.getMaxX(), part.getMaxY(), scores, isUpsideDown);
        }

        /** Whether it is a spot rather than a character that stands alone. */
        boolean isSpot() {
            return scores.size() == 1 && scores.get(0) < LEAST_OF_ONE;
        }

        /** Whether it is a column of characters, or a line that lies on its side. */
        boolean isTall() {
            return height() > 2 * (right - left);
        }
    }

    /** Whether pictures can be read on this platform. */
    static boolean isThere() {
        return IS_THERE;
    }

    /**
     * The lines of text on a picture, or on a part of one, in no order.
     *
     * @param longerSide of the whole picture, in pixels; 0 for one that is as large as it should be
     * @throws IOException where the picture cannot be handed on
     */
    static List<Line> lines(BufferedImage picture, int longerSide) throws IOException {
        return run(picture, longerSide, false).stream()
                .filter(line -> !line.text().isBlank() && !line.isSpot())
                .toList();
    }

    /**
     * How often a picture is to be turned to the right by a quarter until its lines can be read, as those in its middle say.
     *
     * @throws IOException where the picture cannot be handed on
     */
    static int quartersToTurn(BufferedImage picture) throws IOException {
        int width = picture.getWidth() / MIDDLE;
        int height = picture.getHeight() / MIDDLE;
        BufferedImage middle = picture.getSubimage(
                (picture.getWidth() - width) / 2, (picture.getHeight() - height) / 2, width, height);
        int longerSide = Math.max(picture.getWidth(), picture.getHeight());
        List<Line> lines = run(middle, longerSide, true);
        int quarters = most(lines, Line::isTall) ? 1 : 0;
        List<Line> upright = quarters == 0 ? lines : run(Upright.turned(middle, quarters), longerSide, true);
        return most(upright, Line::isUpsideDown) ? quarters + 2 : quarters;
    }

    private static boolean most(List<Line> lines, Predicate<Line> are) {
        return 2 * lines.stream().filter(are).count() > lines.size();
    }

    private static synchronized List<Line> run(BufferedImage picture, int longerSide, boolean isTurnedMaybe)
            throws IOException {
        ParamConfig parameters = ParamConfig.getDefaultConfig();
        double scale = longerSide <= LOOKED_AT ? 1 : LOOKED_AT / (double) longerSide;
        parameters.setMaxSideLen(
                Math.max(LEAST_LOOKED_AT, (int) (scale * Math.max(picture.getWidth(), picture.getHeight()))));
        parameters.setDoAngle(isTurnedMaybe);
        parameters.setMostAngle(isTurnedMaybe);
        Path file = Files.createTempFile("page", ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            return engine().runOcr(file.toString(), parameters).getTextBlocks().stream()
                    .map(Recognition::line)
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    private static Line line(TextBlock block) {
        return new Line(
                block.getText(),
                edge(block, Point::getX, Comparator.naturalOrder()),
                edge(block, Point::getY, Comparator.naturalOrder()),
                edge(block, Point::getX, Comparator.reverseOrder()),
                edge(block, Point::getY, Comparator.reverseOrder()),
                scores(block.getCharScores()),
                block.getAngleIndex() == 1);
    }

    private static List<Float> scores(float[] scores) {
        return IntStream.range(0, scores.length).mapToObj(i -> scores[i]).toList();
    }

    private static int edge(TextBlock block, ToIntFunction<Point> coordinate, Comparator<Integer> first) {
        return block.getBoxPoint().stream()
                .map(coordinate::applyAsInt)
                .min(first)
                .orElseThrow();
    }

    private static InferenceEngine engine() {
        return InferenceEngine.getInstance(Model.ONNX_PPOCR_V4, new HardwareConfig(THREADS, -1));
    }

    /** Its native part is loaded with the first picture, which is a blank one. */
    private static boolean start() {
        try (NativePart loading = NativePart.inOwnFolder()) {
            run(
                    Upright.turned(
                            new BufferedImage(LEAST_LOOKED_AT, LEAST_LOOKED_AT, BufferedImage.TYPE_BYTE_GRAY), 0),
                    0,
                    false);
            LOG.debug("Text on pictures is recognised; {} is not needed any more", loading);
            return true;
        } catch (LinkageError | RuntimeException | IOException e) {
            LOG.warn("Text on pictures is not recognised on this platform: {}", e.toString());
            return false;
        }
    }
}
