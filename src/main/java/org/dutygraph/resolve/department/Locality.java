package org.dutygraph.resolve.department;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.place.County;

/** The place names that may stand before or within the name of an office of this county or of a place above it. */
final class Locality {

    private static final Pattern ABOVE = Pattern.compile("中国共产党|中共|上级|国家级|自治区级?|省级?|[\\p{IsHan}]{2,6}自治区");
    private static final Pattern PREFECTURE = Pattern.compile("\\p{IsHan}{0,11}?(?:自治州|地区|州|盟|市)");

    private final County county;

    Locality(County county) {
        this.county = county;
    }

    County county() {
        return county;
    }

    /** The names of the county that may stand within an office's name, the longer first. */
    List<String> innerNames() {
        return List.of(county.name(), county.shortName());
    }

    /** The length of the county's name, or of the word that means it here (县、本县、县级), at a place of a text; 0 if none. */
    int countyAt(String text, int start) {
        String level = county.levelWord();
        for (String name : List.of(county.name(), "本" + level, "我" + level, level + "级", level)) {
            if (text.startsWith(name, start) && !text.startsWith("市场", start)) {
                return name.length();
            }
        }
        return 0;
    }

    /** The length of the prefecture's name, full or short (昌吉州), or of the word that means it (州、地区); 0 if none. */
    int prefectureAt(String text, int start) {
        Matcher name = PREFECTURE.matcher(text).region(start, Math.min(text.length(), start + 14));
        return name.lookingAt() && isPrefecture(name.group()) ? name.end() - start : 0;
    }

    private boolean isPrefecture(String name) {
        String full = county.prefecture().shownName().orElse("无");
        if (name.equals("地区") || name.length() == 1) {
            return full.endsWith(name) && !name.equals(county.levelWord());
        }
        return full.charAt(0) == name.charAt(0)
                && full.charAt(full.length() - 1) == name.charAt(name.length() - 1)
                && Abbreviation.isSubsequence(name, full);
    }

    /** The length of a province's name or of a word for what is above the county, at a place of a text; 0 if none. */
    int aboveAt(String text, int start) {
        Matcher name = ABOVE.matcher(text).region(start, text.length());
        return name.lookingAt() ? name.end() - start : 0;
    }
}
