package org.dutygraph.load;

import java.util.List;
import org.dutygraph.text.Wording;

/**
 * An unsure pair as a page shows it.
 *
 * @param wording the second duty's name in pieces, those marked that the first one's does not have
 */
record ComparedPair(DoubtRow pair, List<Wording.Piece> wording) {

    static ComparedPair of(DoubtRow pair) {
        return new ComparedPair(pair, Wording.against(pair.aName(), pair.bName()));
    }

    /** The list of a duty, which is in its id. */
    public String listOf(String id) {
        int number = id.lastIndexOf('-');
        return id.substring(id.lastIndexOf('-', number - 1) + 1, number);
    }
}
