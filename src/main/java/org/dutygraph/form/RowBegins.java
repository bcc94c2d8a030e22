package org.dutygraph.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the rows of a table without ruled lines begin: each goes as far as the widest white before the next running number.
 *
 * @param size the width of a character
 */
record RowBegins(double size) {

    /** White that differs by less is the same, in widths of a character. */
    private static final double AS_WIDE = 0.15;
    /** So many of the numbers stand in the first line of their row where all do. */
    private static final double MOST = 0.8;

    /** Where its rows begin: the first lines of each. */
    List<Integer> begins(List<TypedLine> body, List<Integer> numbered, int headers) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        if (numbered.isEmpty()) {
            return begins;
        }
        boolean areFirst = areFirst(body, numbered, headers);
        for (int i = 0; i < numbered.size(); i++) {
            int before = i == 0 ? headers - 1 : numbered.get(i - 1);
            int begin = areFirst
                    ? numbered.get(i)
                    : i == 0 && headers == 0
                            ? firstOfPage(body, numbered)
                            : afterWidest(body, Math.max(0, before), numbered.get(i));
            if (begin > begins.get(begins.size() - 1)) {
                begins.add(begin);
            }
        }
        return begins;
    }

    /** Whether numbers stand in the first line of their rows, and not beside the middle of them. */
    boolean areFirst(List<TypedLine> body, List<Integer> numbered, int headers) {
        long pairs = 0;
        long first = 0;
        for (int i = 0; i < numbered.size(); i++) {
            int from = i == 0 ? headers - 1 : numbered.get(i - 1);
            int to = numbered.get(i);
            if (from >= 0 && to > from) {
                double widest = IntStream.range(from, to)
                        .mapToDouble(at -> white(body, at))
                        .max()
                        .orElse(0);
                pairs++;
                first += white(body, to - 1) >= widest - AS_WIDE * size ? 1 : 0;
            }
        }
        return first >= MOST * pairs;
    }

    private static double white(List<TypedLine> body, int at) {
        return body.get(at + 1).base() - body.get(at).base();
    }

    /** Where several whites are as wide, the one in the middle. */
    private int afterWidest(List<TypedLine> body, int from, int to) {
        double widest = IntStream.range(from, to)
                .mapToDouble(at -> white(body, at))
                .max()
                .orElse(0);
        double middle = (body.get(from).base() + body.get(to).base()) / 2;
        return IntStream.range(from, to)
                .filter(at -> white(body, at) >= widest - AS_WIDE * size)
                .boxed()
                .min(Comparator.comparingDouble(
                        at -> Math.abs((body.get(at).base() + body.get(at + 1).base()) / 2 - middle)))
                .map(at -> at + 1)
                .orElse(to);
    }

    /** The row that begins a page has its number in its middle: it goes as far up as it goes down. */
    private int firstOfPage(List<TypedLine> body, List<Integer> numbered) {
        int number = numbered.get(0);
        int end = numbered.size() > 1 ? afterWidest(body, number, numbered.get(1)) - 1 : body.size() - 1;
        double half = body.get(end).base() - body.get(number).base() + size / 2;
        return IntStream.rangeClosed(0, number)
                .filter(at -> body.get(number).base() - body.get(at).base() <= half)
                .findFirst()
                .orElse(number);
    }
}
