package org.dutygraph.reconcile;

import java.util.List;

/** Finds the entities of one type that a name may mean. */
interface Matching {

    /** What it finds. */
    EntityType type();

    /** The candidates, in no order; one that has little to do with the name need not be among them. */
    List<Found> find(Asked asked);
}
