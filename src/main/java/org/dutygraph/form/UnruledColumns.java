package org.dutygraph.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dutygraph.form.TypedLine.Segment;

/**
 * The columns of a table without ruled lines: what stands between the white that runs down all its lines.
 *
 * @param bounds where one column ends and the next one begins, in points from the left, all white
 * @param middles those of the headers, in points from the left
 * @param number which column has the running numbers, from 0
 */
record UnruledColumns(List<Double> bounds, List<Double> middles, int number) {

    /** Less white between two columns is none, in widths of a character. */
    private static final double LEAST_WHITE = 0.25;
    /** How finely the white is looked for, in parts of a point. */
    private static final int PARTS = 10;

    UnruledColumns {
        bounds = List.copyOf(bounds);
        middles = List.copyOf(middles);
    }

    /**
     * The columns under a header; empty where there is no white between two of them.
     *
     * @param header its cells from left to right
     * @param lines those of the table, header and all
     * @param size the width of a character
     */
    static Optional<UnruledColumns> under(List<Segment> header, int number, List<TypedLine> lines, double size) {
        List<Double> middles = header.stream().map(Segment::middle).toList();
        BitSet inked = new BitSet();
        lines.stream()
                .filter(line -> !line.isAcross(middles))
                .flatMap(line -> line.segments().stream())
                .forEach(segment -> inked.set(
                        Math.max(0, (int) (segment.left() * PARTS)), Math.max(0, (int) (segment.right() * PARTS))));
        List<Double> bounds = new ArrayList<>();
        for (int i = 0; i + 1 < middles.size(); i++) {
            int from = (int) (middles.get(i) * PARTS);
            int to = (int) (middles.get(i + 1) * PARTS);
            int begin = 0;
            int widest = 0;
            for (int at = inked.nextClearBit(from); at < to; at = inked.nextClearBit(inked.nextSetBit(at))) {
                int next = inked.nextSetBit(at);
                int end = next < 0 || next > to ? to : next;
                if (end - at > widest) {
                    widest = end - at;
                    begin = at;
                }
                if (next < 0) {
                    break;
                }
            }
            if (widest < LEAST_WHITE * size * PARTS) {
                return Optional.empty();
            }
            bounds.add((begin + widest / 2.0) / PARTS);
        }
        return Optional.of(new UnruledColumns(bounds, middles, number));
    }

    int count() {
        return middles.size();
    }

    /** In which of them something stands. */
    int at(double x) {
        return (int) bounds.stream().filter(bound -> bound <= x).count();
    }

    /** Whether a line stands in one of them alone. */
    boolean isInOne(TypedLine line) {
        return IntStream.of(at(line.left()), at(line.right())).distinct().count() == 1;
    }
}
