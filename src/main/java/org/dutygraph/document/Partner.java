package org.dutygraph.document;

import org.dutygraph.web.Neighbourhood;

/** A department, and how many of a document's duties name it. */
record Partner(String id, String name, long duties) {

    Neighbourhood.Neighbour asNeighbour() {
        return Neighbourhood.Neighbour.at("departments", id, name, duties);
    }
}
