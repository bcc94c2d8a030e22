package org.dutygraph.reconcile;

/**
 * A place of the graph.
 *
 * @param kind its label
 * @param code its code, or the key of a township without one
 * @param county the county's name; empty for a county and what is above it
 * @param prefecture the prefecture's name; empty for a prefecture and a province
 * @param province the province's name; empty for a province
 */
record KnownPlace(String kind, String code, String name, String county, String prefecture, String province) {

    boolean isCounty() {
        return kind.equals("County");
    }

    boolean isTownship() {
        return kind.equals("Township");
    }

    /** The places around it, from the province down. */
    String around() {
        return province + prefecture + county;
    }

    /** Whether it is the place of a code, or lies within it. */
    boolean isWithin(String other) {
        return code.startsWith(other);
    }
}
