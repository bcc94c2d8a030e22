package org.dutygraph.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is asked for.
 *
 * @param page 1-based
 * @param size rows on a page, 1 to {@value #LARGEST}
 */
public record Paging(int page, int size) {

    /** The most rows that a page has. */
    public static final int LARGEST = 500;

    public Paging {
        if (page < 1) {
            throw RequestProblem.badRequest("page-too-small", page);
        }
        if (size < 1 || size > LARGEST) {
            throw RequestProblem.badRequest("page-size", size, LARGEST);
        }
    }

    /** The statement's parameters {@code skip} and {@code limit}. */
    public Map<String, Object> parameters() {
        return Map.of("skip", skipped(), "limit", size);
    }

    /**
     * This, where a list of so many rows has such a page; an empty list has a first page.
     *
     * @throws RequestProblem 404 where the list ends before
     */
    public Paging within(long total) {
        if (page > last(total)) {
            throw RequestProblem.notFound("page-past-end", page, last(total)).with("last_page", last(total));
        }
        return this;
    }

    /** A page of these items, of which there are {@code total} in all. */
    public <T> Page<T> of(List<T> items, long total) {
        within(total);
        return new Page<>(items, total, page, size, Links.of(page, last(total)));
    }

    /** The page of a list that is all here. */
    public <T> Page<T> cut(List<T> all) {
        return of(all.stream().skip(skipped()).limit(size).toList(), all.size());
    }

    private long skipped() {
        return (long) (page - 1) * size;
    }

    private long last(long total) {
        return Math.max(1, (total + size - 1) / size);
    }

    /**
     * One page of a list.
     *
     * @param total how many there are on all pages
     * @param links where the other pages are
     */
    public record Page<T>(List<T> items, long total, int page, int size, Links links) implements Paged {

        @Override
        public Links pageLinks() {
            return links;
        }

        /** The same page of what its items are turned into. */
        public <R> Page<R> map(Function<T, R> into) {
            return new Page<>(items.stream().map(into).toList(), total, page, size, links);
        }
    }

    /** What is, or has within it, a page of a list. */
    public interface Paged {

        /** Where the list's other pages are. */
        Links pageLinks();
    }

    /** The addresses of a list's pages, without the host; there is none before the first and after the last. */
    public record Links(
            String first, @Nullable String prev, @Nullable String next, String last) {

        static Links of(long page, long last) {
            return new Links(
                    AskedAddress.page(1),
                    page > 1 ? AskedAddress.page(page - 1) : null,
                    page < last ? AskedAddress.page(page + 1) : null,
                    AskedAddress.page(last));
        }
    }
}
