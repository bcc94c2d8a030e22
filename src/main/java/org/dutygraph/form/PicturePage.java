package org.dutygraph.form;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.form.Recognition.Line;
import org.dutygraph.form.RuledLines.Ruled;
import technology.tabula.Page;
import technology.tabula.PageDims;
import technology.tabula.RectangleSpatialIndex;
import technology.tabula.Ruling;
import technology.tabula.TextElement;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * A page that is a picture, as the reader of PDF has pages: its ruled lines, and its characters where they stand. Each cell
 * between ruled lines is read by itself, since recognition takes what stands side by side for one line; then what is left.
 */
final class PicturePage {

    /** Larger pictures are made smaller, in pixels of the longer side; a page of A4 at 300 dots an inch has 3,508. */
    private static final int LONGEST_SIDE = 4000;
    /** The longer side of A4 in points; how large the paper was, a picture does not say. */
    private static final double POINTS = 842;
    /** A ruled line that ends short of the one that it meets is drawn on, in points. */
    private static final double DRAWN_ON = 3;
    /** Lines that run down end with the table, though on a picture not all at the same point, in points; no row is lower. */
    private static final float OPEN = 10;
    /** The ruled lines around a cell are no part of it, in points. */
    private static final double INSET = 1.2;
    /** A cell with less ink in it is empty, as a part of its area. */
    private static final double LEAST_INK = 0.001;
    /** A page with less ink is empty, as a part of its area. */
    private static final double BLANK = 0.000_01;
    /** The least height of a character, in points. */
    private static final double LEAST_CHARACTER = 4;
    /** What is read around a line of text, as a part of its height. */
    private static final double MARGIN = 0.1;

    private static final double NARROW = 0.55;
    private static final String WIDE = "“”‘’—…";

    private final BufferedImage picture;
    private final Ink ink;
    private final double scale;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<TextElement> characters = new ArrayList<>();

    private PicturePage(BufferedImage picture) {
        this.picture = picture;
        this.ink = Ink.of(picture);
        this.scale = POINTS / ink.longerSide();
        List<Ruled> across = RuledLines.across(ink);
        across.forEach(line -> rulings.add(new Ruling(
                (float) (line.at() * scale), (float) (line.from() * scale - DRAWN_ON), (float) length(line), 0)));
        rulings.addAll(toTheEnds(Stream.concat(RuledLines.down(ink).stream(), RuledLines.between(ink, across).stream())
                .map(line -> new Ruling(
                        (float) (line.from() * scale - DRAWN_ON), (float) (line.at() * scale), 0, (float) length(line)))
                .toList()));
    }

    /** Lines that run down, each drawn on to where the first of them begins and the last ends if it nearly gets there. */
    private static List<Ruling> toTheEnds(List<Ruling> down) {
        if (down.isEmpty()) {
            return down;
        }
        float top = PageLines.least(down, Ruling::getTop);
        float bottom = -PageLines.least(down, ruling -> -ruling.getBottom());
        return down.stream()
                .map(ruling -> {
                    float from = ruling.getTop() - top < OPEN ? top : ruling.getTop();
                    float to = bottom - ruling.getBottom() < OPEN ? bottom : ruling.getBottom();
                    return new Ruling(from, ruling.getLeft(), 0, to - from);
                })
                .toList();
    }

    private double length(Ruled line) {
        return (line.to() - line.from()) * scale + 2 * DRAWN_ON;
    }

    /**
     * Reads a picture.
     *
     * @param number the page's, from 1
     * @throws IOException where it cannot be handed on
     */
    static ReadPage of(BufferedImage picture, int number) throws IOException {
        ReadingTime.picture();
        BufferedImage grey = Upright.grey(picture, LONGEST_SIDE);
        AffineTransform levelling = Upright.levelling(grey);
        BufferedImage level = Upright.level(grey, levelling);
        PicturePage page = new PicturePage(level);
        if (page.isBlank()) {
            return ReadPage.of(page.page(number));
        }
        int quarters = Recognition.quartersToTurn(level);
        PicturePage upright = quarters == 0 ? page : new PicturePage(Upright.turned(level, quarters));
        upright.read();
        AffineTransform turning = Upright.turning(level, quarters);
        turning.concatenate(levelling);
        return new ReadPage(upright.page(number), upright.back(turning, grey));
    }

    /** From the points of this page to parts of the picture that was turned so before it was read. */
    private AffineTransform back(AffineTransform turning, BufferedImage grey) {
        AffineTransform back = AffineTransform.getScaleInstance(1.0 / grey.getWidth(), 1.0 / grey.getHeight());
        try {
            back.concatenate(turning.createInverse());
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("What is turned can be turned back", e);
        }
        back.scale(1 / scale, 1 / scale);
        return back;
    }

    private boolean isBlank() {
        return ink.of(new Rectangle(picture.getWidth(), picture.getHeight())) < BLANK;
    }

    private void read() throws IOException {
        BufferedImage rest = Upright.turned(picture, 0);
        Graphics2D graphics = rest.createGraphics();
        graphics.setColor(Color.WHITE);
        for (technology.tabula.Rectangle cell : cells()) {
            Rectangle within = within(cell);
            if (!within.isEmpty()) {
                if (ink.of(within) > LEAST_INK) {
                    readCell(within);
                }
                graphics.fill(toPixels(cell));
            }
        }
        graphics.dispose();
        if (isInked(rest)) {
            read(rest, new Rectangle(picture.getWidth(), picture.getHeight()));
        }
    }

    /** Whether anything but ruled lines is left outside the cells: to look for text on a whole page takes seconds. */
    private boolean isInked(BufferedImage rest) {
        BufferedImage bare = Upright.turned(rest, 0);
        Graphics2D graphics = bare.createGraphics();
        graphics.setColor(Color.WHITE);
        int beside = (int) Math.ceil(2 * DRAWN_ON / scale);
        for (Ruling ruling : rulings) {
            Rectangle line = new Rectangle(
                    (int) (ruling.getLeft() / scale),
                    (int) (ruling.getTop() / scale),
                    (int) Math.ceil(ruling.getWidth() / scale),
                    (int) Math.ceil(ruling.getHeight() / scale));
            line.grow(beside, beside);
            graphics.fill(line);
        }
        graphics.dispose();
        return Ink.of(bare).of(new Rectangle(bare.getWidth(), bare.getHeight())) >= BLANK;
    }

    private List<? extends technology.tabula.Rectangle> cells() {
        List<Ruling> closed = PageLines.closed(rulings);
        return SpreadsheetExtractionAlgorithm.findCells(
                Ruling.collapseOrientedRulings(some(closed, Ruling::horizontal)),
                Ruling.collapseOrientedRulings(some(closed, Ruling::vertical)));
    }

    /** In a list that can be sorted, as is wanted. */
    private static List<Ruling> some(List<Ruling> rulings, Predicate<Ruling> which) {
        return rulings.stream().filter(which).collect(Collectors.toCollection(ArrayList::new));
    }

    private Rectangle within(technology.tabula.Rectangle cell) {
        Rectangle within = toPixels(cell);
        int inset = (int) Math.ceil(INSET / scale);
        within.grow(-inset, -inset);
        return within.intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
    }

    private Rectangle toPixels(technology.tabula.Rectangle cell) {
        return new Rectangle(
                (int) (cell.getLeft() / scale),
                (int) (cell.getTop() / scale),
                (int) Math.ceil(cell.getWidth() / scale),
                (int) Math.ceil(cell.getHeight() / scale));
    }

    private void read(BufferedImage from, Rectangle part) throws IOException {
        BufferedImage cut = from.getSubimage(part.x, part.y, part.width, part.height);
        for (Line line : Recognition.lines(cut, ink.longerSide())) {
            addCharacters(line, part);
        }
    }

    /** A number alone in its cell is overlooked in so small a picture; it is looked at from nearer. */
    private void readCell(Rectangle part) throws IOException {
        int before = characters.size();
        read(picture, part);
        Rectangle inked = ink.within(part);
        if (characters.size() == before && inked.height > LEAST_CHARACTER / scale) {
            addAlone(inked);
        }
    }

    private void addAlone(Rectangle inked) throws IOException {
        BufferedImage cut = picture.getSubimage(inked.x, inked.y, inked.width, inked.height);
        for (Line line : Recognition.lines(Upright.alone(cut), 0)) {
            addCharacters(line.in(inked), new Rectangle());
        }
    }

    /** Where the characters of a line stand is not said; those of Chinese are as wide as each other. */
    private void addCharacters(Line line, Rectangle part) {
        int[] text = PrintedMarks.wide(line.text()).codePoints().toArray();
        double margin = MARGIN * line.height();
        double units = 0;
        for (int character : text) {
            units += breadth(character);
        }
        double unit = Math.max(0, line.right() - line.left() - 2 * margin) / Math.max(1, units) * scale;
        double height = (line.height() - 2 * margin) * scale;
        double left = (part.x + line.left() + margin) * scale;
        double top = (part.y + line.top() + margin) * scale;
        for (int i = 0; i < text.length; i++) {
            double width = breadth(text[i]) * unit;
            characters.add(new RecognisedElement(
                    top,
                    left,
                    width,
                    height,
                    Character.toString(text[i]),
                    i < line.scores().size() ? line.scores().get(i) : 0));
            left += width;
        }
    }

    private static double breadth(int character) {
        return character < 0x2E80 && WIDE.indexOf(character) < 0 ? NARROW : 1;
    }

    private Page page(int number) {
        RectangleSpatialIndex<TextElement> index = new RectangleSpatialIndex<>();
        characters.forEach(index::add);
        return Page.Builder.newInstance()
                .withPageDims(
                        PageDims.of(0, 0, (float) (picture.getWidth() * scale), (float) (picture.getHeight() * scale)))
                .withRotation(0)
                .withNumber(number)
                .withTextElements(characters)
                .withMinCharWidth(1)
                .withMinCharHeight(1)
                .withRulings(rulings)
                .withIndex(index)
                .build();
    }
}
