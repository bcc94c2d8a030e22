package org.dutygraph.category;

/** How many duties of a category a township has on each list. */
record TownshipCount(
        String code, String name, String countyCode, String county, long basic, long assisted, long reclaimed) {}
