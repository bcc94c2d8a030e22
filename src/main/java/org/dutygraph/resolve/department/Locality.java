package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.place.County;

/** The place names that may stand before or within the name of an office of this county or of a place above it. */
final class Locality {

    private static final List<String> ABOVE = List.of("中国共产党", "中共", "上级", "国家级", "自治区级", "自治区", "省级", "省");
    private static final String PREFECTURE_ENDS = "州区盟市";
    private static final String PREFECTURE_WORDS = "州盟市地";
    private static final int LONGEST_PREFECTURE = 14;

    private final County county;
    private final List<String> own;
    private final List<String> above;

    Locality(County county) {
        this.county = county;
        String level = county.levelWord();
        this.own = List.of(county.name(), "本" + level, "我" + level, level + "级", level);
        this.above = new ArrayList<>(ABOVE);
        this.above.add(0, county.prefecture().province().name());
    }

    County county() {
        return county;
    }

    /** The characters with which the place before an office's name may begin. */
    IntStream beginnings() {
        String prefecture = county.prefecture().shownName().orElse("无");
        return IntStream.concat(
                PREFECTURE_WORDS.chars(),
                Stream.of(own, above, List.of(prefecture)).flatMap(List::stream).mapToInt(name -> name.charAt(0)));
    }

    /** The names of the county that may stand within an office's name, the longer first. */
    List<String> innerNames() {
        return List.of(county.name(), county.shortName());
    }

    /** The length of the county's name, or of the word that means it here (县、本县、县级), at a place of a text; 0 if none. */
    int countyAt(String text, int start) {
        return text.startsWith("市场", start) ? 0 : lengthOf(own, text, start);
    }

    /** The length of the prefecture's name, full or short (昌吉州), or of the word that means it (州、地区); 0 if none. */
    int prefectureAt(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_PREFECTURE);
        for (int end = start + 1; end <= limit && mayBegin(text.charAt(start)); end++) {
            if (PREFECTURE_ENDS.indexOf(text.charAt(end - 1)) >= 0 && isPrefecture(text.substring(start, end))) {
                return end - start;
            }
        }
        return 0;
    }

    /** With what the prefecture's name, or the word that means it, begins. */
    private boolean mayBegin(char first) {
        return county.prefecture().shownName().orElse("无").charAt(0) == first || PREFECTURE_WORDS.indexOf(first) >= 0;
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

    /** The length of the province's name or of a word for what is above the county, at a place of a text; 0 if none. */
    int aboveAt(String text, int start) {
        return lengthOf(above, text, start);
    }

    private static int lengthOf(List<String> names, String text, int start) {
        for (String name : names) {
            if (text.startsWith(name, start)) {
                return name.length();
            }
        }
        return 0;
    }
}
