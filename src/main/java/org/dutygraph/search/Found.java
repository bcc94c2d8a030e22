package org.dutygraph.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was found, as the graph knows it.
 *
 * @param kind its label in the graph
 * @param id its id, code or name
 * @param name what people call it
 * @param counties the counties of its duties, or its own
 * @param lists the lists its duties are on
 * @param categories their categories
 * @param functions the functions that lead or reclaim them
 * @param acts their kinds of act
 * @param township a duty's township; null for other things
 * @param number a duty's number; null for other things
 * @param document a duty's document; null for other things
 * @param line a duty's line; null for other things
 * @param texts a duty's other texts
 * @param parties whose a responsibility item is: departments, or the township; empty for other things
 * @param duty the id of the duty that a responsibility item belongs to; null for other things
 * @param dutyName that duty's name
 */
record Found(
        String kind,
        String id,
        String name,
        List<String> counties,
        List<String> lists,
        List<String> categories,
        List<String> functions,
        List<String> acts,
        @Nullable String township,
        @Nullable Integer number,
        @Nullable String document,
        @Nullable Integer line,
        List<String> texts,
        List<String> parties,
        @Nullable String duty,
        @Nullable String dutyName) {}
