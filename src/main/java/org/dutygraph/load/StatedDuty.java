package org.dutygraph.load;

import java.util.Set;
import org.dutygraph.place.County;
import org.dutygraph.place.Prefecture;
import org.dutygraph.place.Province;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.wording.DutyFacts;

/**
 * A duty with the place that states it, and without its long texts: two with the same {@link Said} have the same ones but for the
 * names of their own places.
 *
 * @param facts what tells which duties are the same matter
 * @param document the name of its document
 * @param line 1-based
 * @param said what it says
 */
record StatedDuty(DutyFacts facts, String document, int line, Said said) {

    private static final int PROVINCE = 2;
    private static final int PREFECTURE = 4;
    private static final int COUNTY = 6;

    /** The township whose list it stands on, with its county; of those above, the codes alone. */
    Township township() {
        String code = facts.key().township();
        Prefecture prefecture =
                new Prefecture(code.substring(0, PREFECTURE), "", new Province(code.substring(0, PROVINCE), ""));
        return new Township(
                code,
                facts.places().get(0),
                new County(code.substring(0, COUNTY), facts.places().get(1), prefecture));
    }

    /**
     * What a row says.
     *
     * @param wording the id of its wording
     * @param column its column of departments, the names of its own places replaced
     * @param functions what the column was understood as: another document's words may make it another one
     * @param ofCity whether its county is a city, whose offices are called otherwise
     */
    record Said(String wording, String column, Set<String> functions, boolean ofCity) {}
}
