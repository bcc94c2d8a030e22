package org.dutygraph.place;

/**
 * 乡镇、街道.
 *
 * @param code nine digits; {@code 320583-周庄镇} (county and name) for a township that the gazetteer does not list
 * @param name the official name, such as 西地镇
 */
public record Township(String code, String name, County county) implements Place {

    /** A township that the gazetteer does not list, keyed by its county and name. */
    public static Township unlisted(County county, String name) {
        // one township, whether it signs as itself or as its office
        String plain = name.endsWith("街道办事处") ? name.substring(0, name.length() - 3) : name;
        return new Township(county.code() + "-" + plain, plain, county);
    }

    /** Whether the gazetteer lists it. */
    public boolean isListed() {
        return code.indexOf('-') < 0;
    }

    /** The name without the county's and the prefecture's, which a few tables repeat: 沁园街道 for 济源市沁园街道. */
    public String shownName() {
        String prefecture = county.prefecture().name();
        String own = withoutPrefix(name, prefecture + county.name());
        return withoutPrefix(withoutPrefix(own, county.name()), prefecture);
    }

    @Override
    public String path() {
        return county.path() + shownName();
    }

    private static String withoutPrefix(String name, String prefix) {
        boolean leavesAName = name.length() >= prefix.length() + 3;
        return leavesAName && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
