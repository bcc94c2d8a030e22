package org.dutygraph.place;

import java.util.Locale;

/** Why a document was given its place, or was not; the message files have a sentence for each. */
public enum Reason {
    /** The headings name the township and its county. */
    COUNTY_NAMED,
    /** They name the township and its county or prefecture, which they call as it was called formerly. */
    FORMER_NAME,
    /** They name the township and its prefecture, which has one township of the name. */
    PREFECTURE_NAMED,
    /** They name the township and its province, which has one township of the name. */
    PROVINCE_NAMED,
    /** They name the township alone, and the country has one of the name. */
    NAME_UNIQUE,
    /** No heading is enough alone, but only one township fits them all. */
    HEADINGS_TOGETHER,
    /** They name the township and its county, but for one with a character wrong. */
    HEADING_SLIPS,
    /** They name a county and a township that the gazetteer does not list there. */
    NOT_LISTED,
    /** Several townships have the name. */
    SEVERAL_OF_THE_NAME,
    /** The headings name different townships. */
    HEADINGS_CONTRADICT;

    /** The name used in the message files, such as {@code county-named}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
