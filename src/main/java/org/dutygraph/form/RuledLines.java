package org.dutygraph.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ruled lines on an upright picture: runs of ink longer than any stroke of a character, joined where they go on or lie
 * beside each other, since a line on a scan is some pixels thick, has gaps, and runs a little up or down.
 */
final class RuledLines {

    /** The shortest, as a part of the page's longer side; a page holds some eighty characters side by side. */
    private static final double SHORTEST = 1 / 36.0;
    /** The shortest between two ruled lines: as high as a row of one line of text. */
    private static final double SHORTEST_BETWEEN = 1 / 60.0;
    /** Runs of one line are so near, as parts of the page's longer side. */
    private static final double BESIDE = 1 / 900.0;

    private static final double AFTER = 1 / 100.0;
    private static final int GAP = 3;
    /** What lies so near to the rim is the edge of the paper, as a part of the page's longer side. */
    private static final double RIM = 1 / 250.0;

    private RuledLines() {}

    /**
     * A line across a picture or down it, in pixels.
     *
     * @param at how far down, or to the right, in the mean
     * @param from where it begins
     * @param to where it ends
     */
    record Ruled(double at, int from, int to) {}

    /** Those that run across. */
    static List<Ruled> across(Ink ink) {
        return lines(runs(ink::isAt, ink.height(), ink.width(), ink.longerSide(), SHORTEST), ink.longerSide());
    }

    /** Those that run down. */
    static List<Ruled> down(Ink ink) {
        return down(ink, SHORTEST);
    }

    private static List<Ruled> down(Ink ink, double shortest) {
        return lines(
                runs((along, at) -> ink.isAt(at, along), ink.width(), ink.height(), ink.longerSide(), shortest),
                ink.longerSide());
    }

    /**
     * Those that run down from one ruled line to the next, however short: no stroke of a character does, and a row that stands
     * alone on its page has no others.
     *
     * @param across the lines between which they run
     */
    static List<Ruled> between(Ink ink, List<Ruled> across) {
        return down(ink, SHORTEST_BETWEEN).stream()
                .filter(line -> line.to() - line.from() < SHORTEST * ink.longerSide())
                .filter(line -> meets(line, line.from(), across, ink) && meets(line, line.to(), across, ink))
                .toList();
    }

    private static boolean meets(Ruled down, int end, List<Ruled> across, Ink ink) {
        double near = AFTER / 2 * ink.longerSide();
        return across.stream()
                .anyMatch(line -> Math.abs(line.at() - end) < near
                        && line.from() - near < down.at()
                        && down.at() < line.to() + near);
    }

    /** Whether there is ink so far along a row, or a column, of pixels. */
    private interface Inked {
        boolean isAt(int along, int at);
    }

    private record Run(int at, int from, int to) {}

    private static List<Run> runs(Inked ink, int across, int length, int longerSide, double shortestPart) {
        int shortest = (int) (shortestPart * longerSide);
        List<Run> runs = new ArrayList<>();
        int rim = (int) (RIM * longerSide);
        for (int at = rim; at < across - rim; at++) {
            int from = -1;
            int last = -1;
            for (int along = 0; along < length; along++) {
                if (ink.isAt(along, at)) {
                    if (from < 0 || along - last > GAP) {
                        add(runs, at, from, last, shortest);
                        from = along;
                    }
                    last = along;
                }
            }
            add(runs, at, from, last, shortest);
        }
        return runs;
    }

    private static void add(List<Run> runs, int at, int from, int last, int shortest) {
        if (from >= 0 && last - from >= shortest) {
            runs.add(new Run(at, from, last + 1));
        }
    }

    private static List<Ruled> lines(List<Run> runs, int longerSide) {
        int[] joined = IntStream.range(0, runs.size()).toArray();
        int beside = Math.max(2, (int) (BESIDE * longerSide));
        int after = (int) (AFTER * longerSide);
        for (int i = 0; i < runs.size(); i++) {
            for (int k = i + 1;
                    k < runs.size() && runs.get(k).at() - runs.get(i).at() <= beside;
                    k++) {
                if (runs.get(k).from() <= runs.get(i).to() + after
                        && runs.get(i).from() <= runs.get(k).to() + after) {
                    joined[root(joined, k)] = root(joined, i);
                }
            }
        }
        return IntStream.range(0, runs.size())
                .filter(i -> root(joined, i) == i)
                .mapToObj(i -> line(IntStream.range(0, runs.size())
                        .filter(k -> root(joined, k) == i)
                        .mapToObj(runs::get)
                        .toList()))
                .toList();
    }

    private static int root(int[] joined, int i) {
        int root = i;
        while (joined[root] != root) {
            root = joined[root];
        }
        joined[i] = root;
        return root;
    }

    private static Ruled line(List<Run> runs) {
        double length = runs.stream().mapToDouble(run -> run.to() - run.from()).sum();
        return new Ruled(
                runs.stream()
                                        .mapToDouble(run -> run.at() * (double) (run.to() - run.from()))
                                        .sum()
                                / length
                        + 0.5,
                runs.stream().mapToInt(Run::from).min().orElseThrow(),
                runs.stream().mapToInt(Run::to).max().orElseThrow());
    }
}
