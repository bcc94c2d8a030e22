package org.dutygraph.place;

/**
 * 乡镇、街道.
 *
 * @param code nine digits; {@code 320583-周庄镇} (county and name) for a township that the gazetteer does not list
 * @param name the official name, such as 西地镇
 */
public record Township(String code, String name, County county) {

    /** Whether the gazetteer lists it. */
    public boolean isListed() {
        return code.indexOf('-') < 0;
    }
}
