package org.dutygraph.resolve.quality;

import java.util.List;

/**
 * A run of characters of a text.
 *
 * @param from where it begins
 * @param to where it ends
 */
record Span(int from, int to) {

    static final Span NONE = new Span(0, 0);

    boolean touches(Span other) {
        return Math.max(from, other.from) <= Math.min(to, other.to);
    }

    Span with(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    String in(String text) {
        return text.substring(from, to);
    }

    /** The run that stands for this one in another text, all whose differences are given, seen from this text. */
    Span across(List<Difference> differences) {
        int start = from;
        int end = to;
        for (Difference each : differences) {
            if (each.from() < from) {
                start = from < each.to() ? each.otherFrom() : each.otherTo() + from - each.to();
            }
            boolean within = each.from() < to || (each.from() == each.to() && each.from() == to);
            if (within) {
                end = to <= each.to() ? each.otherTo() : each.otherTo() + to - each.to();
            }
        }
        return new Span(start, Math.max(start, end));
    }
}
