package org.dutygraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty in a list of duties.
 *
 * @param list basic, assisted or reclaimed
 * @param category none where the list names none
 * @param discontinued whether a reclaimed duty is no longer carried out by anybody
 * @param departments who leads it or received it, in the row's order
 * @param commonDuty the id of the common duty it is an instance of; none before common duties are known
 * @param elsewhere how many other duties are instances of that common duty
 * @param line 1-based, in the document as received
 */
public record DutyLine(
        String id,
        String list,
        long number,
        String name,
        @Nullable String category,
        String townshipCode,
        String township,
        String countyCode,
        String county,
        boolean discontinued,
        List<Office> departments,
        @Nullable String commonDuty,
        long elsewhere,
        String document,
        long line) {

    /** A department in such a line. */
    public record Office(String id, String name) {}
}
