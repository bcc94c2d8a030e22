package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which texts of one matter are laid side by side: each with the nearest among those that most townships have. Their number has a
 * bound, so that the work grows with the number of distinct texts and not with its square.
 */
final class Twins {

    /** Each text is compared with so many of the most frequent others. */
    private static final int ANCHORS = 60;
    /** So much of two texts' pairs of characters must be the same for them to be one text that has drifted. */
    private static final double NEAR = 0.7;
    /** Names are written anew more freely than items, and say less. */
    private static final double NEAR_NAME = 0.8;

    private Twins() {}

    /** Hands over each two texts of one cell that are nearly the same and stand in different townships, once. */
    static void forEach(Collection<QualityRow> matter, BiConsumer<TwinText, TwinText> consumer) {
        for (CellKind cell : CellKind.values()) {
            List<Shape> shapes = TwinText.of(matter).stream()
                    .filter(text -> text.cell() == cell)
                    .map(Shape::of)
                    .toList();
            for (int i = 1; i < shapes.size(); i++) {
                near(shapes.get(i), shapes.subList(0, Math.min(i, ANCHORS)), consumer);
            }
        }
    }

    private static void near(Shape one, List<Shape> anchors, BiConsumer<TwinText, TwinText> consumer) {
        anchors.stream()
                .filter(anchor -> anchor.likeness(one) >= (one.text().cell() == CellKind.NAME ? NEAR_NAME : NEAR))
                .filter(anchor ->
                        anchor.text().standsWithout(one.text()) && one.text().standsWithout(anchor.text()))
                .forEach(anchor -> consumer.accept(anchor.text(), one.text()));
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

        double likeness(Shape other) {
            Collection<Integer> common = new ArrayList<>(pairs);
            common.retainAll(other.pairs);
            return 2.0 * common.size() / (pairs.size() + other.pairs.size());
        }
    }
}
