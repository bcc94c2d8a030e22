package org.dutygraph.explore;

import java.util.function.UnaryOperator;

/** A relationship on a way, in its own direction. */
record Step(String type, Node from, Node to) {

    /** The same; documents by the titles that they have, not by their files' names. */
    Step entitled(UnaryOperator<String> titles) {
        return new Step(type, from.entitled(titles), to.entitled(titles));
    }
}
