package org.dutygraph.ask;

import org.jspecify.annotations.Nullable;

/**
 * A text beside a question, as the scoring rules look at them.
 *
 * @param meaning what the text means; null where meanings are not known
 */
record Comparison(
        Reading reading,
        @Nullable Meaning meaning,
        Profile profile,
        Filling filling,
        Profiles.State state,
        Vectors vectors) {}
