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
 * @param whites what is white between one column and the next
 * @param middles those of the headers, in points from the left
 * @param number which column has the running numbers, from 0
 */
record UnruledColumns(List<White> whites, List<Double> middles, int number) {

    /** Less white between two columns is none, in widths of a character. */
    private static final double LEAST_WHITE = 0.25;
    /** How finely the white is looked for, in parts of a point. */
    private static final int PARTS = 10;

    UnruledColumns {
        whites = List.copyOf(whites);
        middles = List.copyOf(middles);
    }

    /** From where to where there is nothing, in points from the left. */
    record White(double from, double to) {

        private double middle() {
            return (from + to) / 2;
        }
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
        BitSet inked = inked(lines, middles);
        List<White> whites = new ArrayList<>();
        for (int i = 0; i + 1 < middles.size(); i++) {
            widest(inked, middles.get(i), middles.get(i + 1), size).ifPresent(whites::add);
        }
        return whites.size() == middles.size() - 1
                ? Optional.of(new UnruledColumns(whites, middles, number))
                : Optional.empty();
    }

    /** The same on a further page: what was white before may have text there, where a column's lines are longer. */
    UnruledColumns on(List<TypedLine> lines, double size) {
        BitSet inked = inked(lines, middles);
        return new UnruledColumns(
                whites.stream()
                        .map(white ->
                                widest(inked, white.from(), white.to(), size).orElse(white))
                        .toList(),
                middles,
                number);
    }

    private static BitSet inked(List<TypedLine> lines, List<Double> middles) {
        BitSet inked = new BitSet();
        lines.stream()
                .filter(line -> !line.isAcross(middles))
                .flatMap(line -> line.segments().stream())
                .forEach(segment ->
                        inked.set(part(segment.left()), Math.max(part(segment.left()), part(segment.right()))));
        return inked;
    }

    private static int part(double at) {
        return Math.max(0, (int) (at * PARTS));
    }

    private static Optional<White> widest(BitSet inked, double left, double right, double size) {
        int to = part(right);
        int begin = 0;
        int widest = 0;
        for (int at = inked.nextClearBit(part(left)); at < to; at = inked.nextClearBit(at)) {
            int next = inked.nextSetBit(at);
            int end = next < 0 || next > to ? to : next;
            if (end - at > widest) {
                widest = end - at;
                begin = at;
            }
            at = end;
        }
        return widest < LEAST_WHITE * size * PARTS
                ? Optional.empty()
                : Optional.of(new White((double) begin / PARTS, (double) (begin + widest) / PARTS));
    }

    int count() {
        return middles.size();
    }

    /** In which of them something stands. */
    int at(double x) {
        return (int) whites.stream().filter(white -> white.middle() <= x).count();
    }

    /** Whether a line stands in one of them alone. */
    boolean isInOne(TypedLine line) {
        return IntStream.of(at(line.left()), at(line.right())).distinct().count() == 1;
    }
}
