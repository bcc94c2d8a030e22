package org.dutygraph.department;

import java.util.List;

/**
 * A department in the list of departments.
 *
 * @param id county code and function, such as {@code 652325-民政局}
 * @param name the fullest form printed
 * @param function its name without its place
 * @param aliases all forms printed
 * @param leads of how many assisted duties its column names it
 * @param reclaims how many duties it has taken back
 * @param inText how many more name it in their text alone
 */
record DepartmentRow(
        String id,
        String name,
        String function,
        String countyCode,
        String county,
        List<String> aliases,
        long leads,
        long reclaims,
        long inText) {}
