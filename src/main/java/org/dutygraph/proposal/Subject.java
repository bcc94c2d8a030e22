package org.dutygraph.proposal;

import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param name as people call it
 * @param document that states it; none where several do
 * @param line 1-based, in that document; none where the whole is meant
 * @param version of the graph that says so; none while one is being made
 */
record Subject(
        String name,
        @Nullable String document,
        @Nullable Long line,
        @Nullable String version) {}
