package org.dutygraph.department;

import java.util.List;
import org.dutygraph.web.Neighbourhood;
import org.jspecify.annotations.Nullable;

/**
 * One department with what it does.
 *
 * @param placeCode the county's code, or that of the prefecture or province whose office it is
 * @param ofCounty whether it is a county's
 * @param aliases all forms in which the lists print it
 * @param duties the duties it leads or has taken back
 * @param partners the departments that lead most duties together with it
 */
record DepartmentProfile(
        String id,
        String name,
        String function,
        String placeCode,
        String place,
        boolean ofCounty,
        List<String> aliases,
        List<Part> duties,
        List<Partner> partners) {

    /** Those of a list whose column names it: of assisted duties it is the superior department, reclaimed ones it took back. */
    public List<Part> dutiesOn(String list) {
        return duties.stream()
                .filter(duty -> duty.list().equals(list) && duty.namedIn().equals("cell"))
                .toList();
    }

    /** Those that name it in their text alone. */
    public List<Part> getDutiesInText() {
        return duties.stream().filter(duty -> duty.namedIn().equals("text")).toList();
    }

    /**
     * The department's part in a duty.
     *
     * @param namedIn cell where the department's own column names it, text where only the responsibility does
     * @param items what the department has to do
     */
    record Part(
            String id,
            String list,
            long number,
            String name,
            @Nullable String category,
            String townshipCode,
            String township,
            String namedIn,
            List<String> items,
            String document,
            long line) {}

    /** A department that leads duties together with this one, and how many. */
    record Partner(String id, String name, long duties) {

        Neighbourhood.Neighbour asNeighbour() {
            return new Neighbourhood.Neighbour(name, "/departments/" + id, duties);
        }
    }
}
