package org.dutygraph.township;

import org.dutygraph.web.Neighbourhood;

/**
 * A department that a township works with.
 *
 * @param leads how many of the township's assisted duties it leads
 * @param reclaims how many of the township's duties it has taken back
 */
record Partner(String id, String name, String function, long leads, long reclaims) {

    Neighbourhood.Neighbour asNeighbour() {
        return new Neighbourhood.Neighbour(name, "/departments/" + id, leads + reclaims);
    }
}
