package org.dutygraph.place;

import java.util.List;

/** Which township the headings of a document mean. */
public sealed interface PlaceResolution {

    /**
     * One township of the gazetteer.
     *
     * @param printed the headings that say so, as printed but without spaces and titles
     */
    record Found(Township township, Reason reason, String printed) implements PlaceResolution {}

    /**
     * Several townships fit, or the headings contradict each other; the side file settles it.
     *
     * @param candidates at least two, in the order of their codes
     * @param printed the headings that name them
     */
    record Ambiguous(List<Township> candidates, Reason reason, String printed) implements PlaceResolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A township that the gazetteer does not list, of a county that it does.
     *
     * @param township keyed by its county and name, such as {@code 320583-周庄镇}
     * @param near townships of the county with almost the same name, and those of the prefecture with the same: it may be
     *     one of them, misprinted, renamed or under the wrong county; may be empty
     */
    record Unlisted(Township township, List<Township> near, String printed) implements PlaceResolution {
        public Unlisted {
            near = List.copyOf(near);
        }
    }

    /**
     * No township.
     *
     * @param lookedFor the text in which a place was looked for; empty where no heading might hold one
     * @param nearest townships of the name elsewhere, or of nearly the name, at most ten; may be empty
     */
    record Unknown(String lookedFor, List<Township> nearest) implements PlaceResolution {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
