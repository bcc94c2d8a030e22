package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which texts of one matter are laid side by side: each with the nearest among those that most townships have. Their number has a
 * bound, so that the work grows with the number of distinct texts and not with its square.
 */
final class Twins {

    /** Each text is compared with so many of the most frequent others. */
    private static final int ANCHORS = 60;
    /** So much of two texts' pairs of characters must be the same for them to be one text that has drifted. */
    private static final double NEAR = 0.7;
    /** So much where the one is the other with something taken away. */
    private static final double CUT = 0.5;
    /** So many of the pairs of characters of what is left, which has so many at least. */
    private static final double LEFT = 0.9;

    private static final int LEFT_AT_LEAST = 8;
    /** Names are written anew more freely than items, and say less. */
    private static final double NEAR_NAME = 0.8;

    private Twins() {}

    /** Hands over each two texts of one cell that are nearly the same and stand in different townships, once. */
    static void forEach(Collection<QualityRow> matter, Consumer<TwinPair> consumer) {
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
            double likeness = anchor.likeness(one);
            boolean cut = one.text().cell() != CellKind.NAME && likeness >= CUT && anchor.contains(one);
            if ((likeness >= near || cut)
                    && anchor.text().standsWithout(one.text())
                    && one.text().standsWithout(anchor.text())) {
                consumer.accept(new TwinPair(anchor.text(), one.text(), likeness, likeness < near, all));
            }
        }
    }

    /**
     * A text with its pairs of characters.
     *
     * @param text the text
     * @param pairs each pair once
     */
    private record Shape(TwinText text, Set<Integer> pairs) {

        static Shape of(TwinText text) {
            Set<Integer> pairs = new HashSet<>();
            for (int i = 1; i < text.words().length(); i++) {
                pairs.add(text.words().charAt(i - 1) << 16 | text.words().charAt(i));
            }
            return new Shape(text, pairs);
        }

        /** Whether one of the two is nearly a part of the other. */
        boolean contains(Shape other) {
            Collection<Integer> common = new ArrayList<>(pairs);
            common.retainAll(other.pairs);
            int least = Math.min(pairs.size(), other.pairs.size());
            return least >= LEFT_AT_LEAST && common.size() >= LEFT * least;
        }

        double likeness(Shape other) {
            Collection<Integer> common = new ArrayList<>(pairs);
            common.retainAll(other.pairs);
            return 2.0 * common.size() / (pairs.size() + other.pairs.size());
        }
    }
}
