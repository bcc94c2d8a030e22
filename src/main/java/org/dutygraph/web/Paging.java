package org.dutygraph.web;

import java.util.List;
import java.util.Map;

/**
 * Which part of a long list is asked for.
 *
 * @param page 1-based
 * @param size rows on a page, 1 to {@value #LARGEST}
 */
public record Paging(int page, int size) {

    static final int LARGEST = 500;

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
        return Map.of("skip", (long) (page - 1) * size, "limit", size);
    }

    /** A page of these items, of which there are {@code total} in all. */
    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, total, page, size);
    }

    /**
     * One page of a list.
     *
     * @param total how many there are on all pages
     */
    public record Page<T>(List<T> items, long total, int page, int size) {}
}
