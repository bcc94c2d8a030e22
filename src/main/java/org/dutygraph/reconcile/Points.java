package org.dutygraph.reconcile;

/**
 * How well one thing fits, and why.
 *
 * @param points 0 to 100
 */
record Points(double points, Reason reason) {

    boolean isMoreThan(Points other) {
        return points > other.points;
    }
}
