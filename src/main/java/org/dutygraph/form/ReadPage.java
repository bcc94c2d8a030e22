package org.dutygraph.form;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import technology.tabula.Page;
import technology.tabula.Rectangle;

/**
 * A page as it is read, and the way back from there to the page as it was received.
 *
 * @param back from points of the page as it is read, to parts of the received page's width and height
 */
record ReadPage(Page page, AffineTransform back) {

    /** What a turn to the right makes of a point, in parts of the page's width and height. */
    private static final AffineTransform QUARTER = new AffineTransform(0, 1, -1, 0, 1, 0);

    /** One that is read as it was received. */
    static ReadPage of(Page page) {
        return new ReadPage(page, AffineTransform.getScaleInstance(1 / page.getWidth(), 1 / page.getHeight()));
    }

    /** One that was turned to be read: to be shown as it was received it is turned to the right by so many quarters. */
    static ReadPage turned(Page page, int quarters) {
        AffineTransform back = new AffineTransform();
        for (int i = 0; i < quarters; i++) {
            back.preConcatenate(QUARTER);
        }
        back.scale(1 / page.getWidth(), 1 / page.getHeight());
        return new ReadPage(page, back);
    }

    /** Where on the received page a part of this one is. */
    Area area(Rectangle part) {
        return new Area(List.of(
                corner(part.getLeft(), part.getTop()),
                corner(part.getRight(), part.getTop()),
                corner(part.getRight(), part.getBottom()),
                corner(part.getLeft(), part.getBottom())));
    }

    private Area.Corner corner(double x, double y) {
        Point2D received = back.transform(new Point2D.Double(x, y), null);
        return new Area.Corner(within(received.getX()), within(received.getY()));
    }

    /** To a ten-thousandth: a page is nowhere looked at so closely, and what is kept of it stays small. */
    private static double within(double part) {
        return Math.round(Math.max(0, Math.min(1, part)) * 10_000) / 10_000.0;
    }
}
