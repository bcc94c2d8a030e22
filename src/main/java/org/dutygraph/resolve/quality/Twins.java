package org.dutygraph.resolve.quality;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Which texts of one matter are laid side by side: each with the nearest among those that most townships have. Their number has a
 * bound, so that the work grows with the number of distinct texts and not with its square.
 */
final class Twins {

    /** Each text is compared with so many of the most frequent others. */
    private static final int ANCHORS = 60;
    /** So much of two texts' pairs of characters must be the same for them to be one text that has drifted. */
    static final double NEAR = 0.7;
    /** So much where the one is the other with something taken away. */
    private static final double CUT = 0.5;
    /** So many of the pairs of characters of what is left, which has so many at least. */
    private static final double LEFT = 0.9;

    private static final int LEFT_AT_LEAST = 8;
    /** Names are written anew more freely than items, and say less. */
    private static final double NEAR_NAME = 0.8;
    /** A name says where it is done in several ways, or not at all. */
    private static final Pattern OWN_PLACE = Pattern.compile("[本全]镇(?:范围)?内?的?|本?(?:辖区|行政区域)内?的?");

    private Twins() {}

    /** Hands over each two texts of one cell that are nearly the same and stand in different townships, once. */
    static void forEach(Collection<TwinRow> matter, Consumer<TwinPair> consumer) {
        List<TwinText> texts = TwinText.of(matter);
        for (CellKind cell : CellKind.values()) {
            List<Shape> shapes = texts.stream()
                    .filter(text -> text.cell() == cell)
                    .map(Shape::of)
                    .toList();
            for (int i = 1; i < shapes.size(); i++) {
                near(shapes.get(i), shapes.subList(0, Math.min(i, ANCHORS)), texts, consumer);
            }
        }
    }

    private static void near(Shape one, List<Shape> anchors, List<TwinText> all, Consumer<TwinPair> consumer) {
        double near = one.text().cell() == CellKind.NAME ? NEAR_NAME : NEAR;
        for (Shape anchor : anchors) {
            if (!anchor.mayBe(one, CUT)) {
                continue;
            }
            int common = anchor.pairs().common(one.pairs());
            double likeness = anchor.likeness(one, common);
            boolean cut = likeness >= CUT && likeness < near && anchor.isPart(one, common);
            if ((likeness >= near || cut)
                    && anchor.text().standsWithout(one.text())
                    && one.text().standsWithout(anchor.text())) {
                consumer.accept(new TwinPair(anchor.text(), one.text(), likeness, cut, all));
            }
        }
    }

    /** A text with its pairs of characters. */
    private record Shape(TwinText text, Pairs pairs) {

        static Shape of(TwinText text) {
            String words = text.cell() == CellKind.NAME
                    ? OWN_PLACE.matcher(text.words()).replaceAll("")
                    : text.words();
            return new Shape(text, Pairs.of(words));
        }

        /** Whether the two are not so unequal in length that they cannot be so much alike. */
        boolean mayBe(Shape other, double likeness) {
            return likeness(other, Math.min(pairs.size(), other.pairs.size())) >= likeness;
        }

        /** Whether one of the two is nearly a part of the other. */
        boolean isPart(Shape other, int common) {
            int least = Math.min(pairs.size(), other.pairs.size());
            return least >= LEFT_AT_LEAST && common >= LEFT * least;
        }

        double likeness(Shape other, int common) {
            return pairs.likeness(other.pairs, common);
        }
    }
}
