package org.dutygraph.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a cell, or a line of text, stands on its page: a rectangle that may lie askew, as pages lie on the glass of a scanner.
 *
 * @param corners in parts of the page's width and height, from the page's upper left; the four of them from the upper left as
 *     the text is read, to its upper right and round
 */
public record Area(List<Corner> corners) {

    private static final int CORNERS = 4;

    /** @throws IllegalArgumentException where there are not four of them */
    public Area {
        corners = List.copyOf(corners);
        if (corners.size() != CORNERS) {
            throw new IllegalArgumentException(corners.size() + " corners");
        }
    }

    /**
     * A point of a page.
     *
     * @param x from 0 at the page's left to 1 at its right
     * @param y from 0 at its top to 1 at its bottom
     */
    public record Corner(double x, double y) {

        /** The same on the page turned to the right by a quarter. */
        private Corner turned() {
            return new Corner(1 - y, x);
        }
    }

    static Area of(double left, double top, double right, double bottom) {
        return new Area(List.of(
                new Corner(left, top), new Corner(right, top), new Corner(right, bottom), new Corner(left, bottom)));
    }

    /**
     * How often its page is to be turned to the right by a quarter, from 0 to 3, until the text stands upright.
     *
     * @param breadth how much broader than high the page is
     */
    public int quarters(double breadth) {
        double across = (corners.get(1).x() - corners.get(0).x()) * breadth;
        double down = corners.get(1).y() - corners.get(0).y();
        if (Math.abs(across) >= Math.abs(down)) {
            return across >= 0 ? 0 : 2;
        }
        return down < 0 ? 1 : 3;
    }

    /** The same on the page turned to the right by so many quarters. */
    public Area turned(int quarters) {
        return quarters == 0
                ? this
                : new Area(corners.stream().map(Corner::turned).toList()).turned(quarters - 1);
    }

    /** The least of the page, from its left to its right and from its top to its bottom, that holds all of these. */
    public static Area around(List<Area> areas) {
        return of(
                least(areas.stream().flatMap(Area::acrosses)),
                least(areas.stream().flatMap(Area::downs)),
                -least(areas.stream().flatMap(Area::acrosses).map(x -> -x)),
                -least(areas.stream().flatMap(Area::downs).map(y -> -y)));
    }

    private Stream<Double> acrosses() {
        return corners.stream().map(Corner::x);
    }

    private Stream<Double> downs() {
        return corners.stream().map(Corner::y);
    }

    private static double least(Stream<Double> values) {
        return values.min(Double::compare).orElse(0.0);
    }
}
