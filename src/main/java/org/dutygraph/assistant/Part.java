package org.dutygraph.assistant;

import java.util.List;
import java.util.function.Function;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was found: an assistant's attention is short.
 *
 * @param count how many there are altogether
 * @param page which part this is, 1-based
 * @param nextPage the next one; none where this is the last
 */
public record Part<T>(long count, int page, @Nullable Integer nextPage, List<T> rows) {

    /** The most of one part. */
    public static final int MOST = 100;

    private static final int USUAL = 20;

    /**
     * A part of a list.
     *
     * @param page which one; the first where none is named
     * @param size how many rows it has, 1 to {@value #MOST}
     * @throws RequestProblem 400 for a part that cannot be
     */
    public static <T> Part<T> of(List<T> all, @Nullable Integer page, @Nullable Integer size) {
        int which = page == null ? 1 : page;
        int rows = size == null ? USUAL : size;
        if (which < 1) {
            throw RequestProblem.badRequest("page-too-small", which);
        }
        if (rows < 1 || rows > MOST) {
            throw RequestProblem.badRequest("page-size", rows, MOST);
        }
        long end = (long) which * rows;
        List<T> some = all.stream().skip(end - rows).limit(rows).toList();
        return new Part<>(all.size(), which, end < all.size() ? which + 1 : null, some);
    }

    /** The same with its rows told otherwise. */
    public <R> Part<R> map(Function<? super T, ? extends R> told) {
        return new Part<>(count, page, nextPage, rows.stream().<R>map(told).toList());
    }
}
