package org.dutygraph.function;

import java.util.List;
import org.dutygraph.web.Neighbourhood;

/**
 * One function: its departments, the functions that answer to it elsewhere, and those it works with.
 *
 * @param partners the functions that lead most duties together with it
 */
record FunctionProfile(
        String name, List<Office> departments, List<Correspondent> correspondents, List<Partner> partners) {

    /** A department of this function, with its place and its loads. */
    record Office(
            String id,
            String name,
            String placeCode,
            String place,
            boolean ofCounty,
            long leads,
            long reclaims,
            long inText) {}

    /** Another function that answers to this one, how and why. */
    record Correspondent(String name, String kind, String reason) {}

    /** A function that leads duties together with this one, and how many. */
    record Partner(String name, long duties) {

        Neighbourhood.Neighbour asNeighbour() {
            return new Neighbourhood.Neighbour(name, "/functions/" + name, duties);
        }
    }
}
