package org.dutygraph.explore;

import org.jspecify.annotations.Nullable;

/**
 * A node that was found by its name.
 *
 * @param id kind and key, joined by a colon
 * @param label its name with the place that tells it from its namesakes, such as 文明养犬管理工作（奇台县西地镇）
 * @param list of a duty: basic, assisted or reclaimed
 * @param degree how many relationships it has
 */
record FoundNode(
        String id,
        String kind,
        String key,
        String name,
        String label,
        @Nullable String list,
        long degree) {

    /** The node's page; none where its kind has none. */
    public @Nullable String getPath() {
        return Kinds.page(kind, key);
    }
}
