package org.dutygraph.category;

import org.dutygraph.web.Neighbourhood;

/** A function, and how many of a category's duties it leads or has taken back. */
record Partner(String name, long duties) {

    Neighbourhood.Neighbour asNeighbour() {
        return Neighbourhood.Neighbour.at("functions", name, name, duties);
    }
}
