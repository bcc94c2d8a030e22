package org.dutygraph.county;

import java.util.List;
import org.dutygraph.web.Neighbourhood;
import org.jspecify.annotations.Nullable;

/** One county with its townships, departments and categories. */
record CountyProfile(
        String code,
        String name,
        String prefecture,
        String province,
        List<Member> townships,
        List<Office> departments,
        List<Count> categories,
        List<OfList> lists) {

    /** A township of the county, and how many duties each of its lists has. */
    record Member(String code, String name, long basic, long assisted, long reclaimed) {}

    /** A department of the county, how many duties it leads and has taken back by their column, and how many more name it. */
    record Office(String id, String name, String function, long leads, long reclaims, long inText) {

        Neighbourhood.Neighbour asNeighbour() {
            return Neighbourhood.Neighbour.at("departments", id, name, leads + reclaims);
        }
    }

    /** How many rows all lists of a kind have, and how many distinct matters these are. */
    record OfList(String list, long duties, long matters) {}

    /** How many duties of each list are in a category; the category is none where lists name none. */
    record Count(@Nullable String category, long basic, long assisted, long reclaimed) {}
}
