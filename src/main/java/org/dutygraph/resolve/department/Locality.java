package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.place.County;

/** The place names that may stand before or within the name of an office of this county or of a place above it. */
final class Locality {

    private static final List<String> ABOVE = List.of("中国共产党", "中共", "上级", "国家级", "自治区级", "自治区", "省级", "省");
    private static final String PREFECTURE_ENDS = "州区盟市";
    private static final String PREFECTURE_WORDS = "州盟市地";
    private static final int LONGEST_PREFECTURE = 14;
    /** What follows a short name where it is another place's, or no place's. */
    private static final String OTHER_PLACE = "县市区旗州盟级镇乡街村路";

    private static final Pattern ZONE = Pattern.compile(".*(?:开发区|高新区|新区|园区|管理区|示范区|保税区|度假区|风景区|管委会)");
    private static final List<String> ZONE_NAMES =
            List.of("经济技术开发区", "经济开发区", "经开区", "高新技术产业开发区", "高新区", "开发区", "新区", "园区");
    /** The committee that administers a zone has offices of its own. */
    private static final Pattern ZONE_COMMITTEE =
            Pattern.compile("管委会(?=(?!负责|统筹|组织|牵头|指导|协调|会同|联合|对|按)\\p{IsHan}{1,10}(?:局|办公室|办|部|中心|委|队))");

    private static final int ZONE_COMMITTEE_LENGTH = 3;
    private static final Pattern BRANCH = Pattern.compile("\\p{IsHan}{2,12}(?:分局|[大支]队)");

    private final County county;
    private final List<String> own;
    private final List<String> above;
    private final String shortName;
    /** 无 where there is none that is shown. */
    private final String prefecture;

    private final boolean isZone;
    private final String township;

    Locality(County county) {
        this(county, "");
    }

    /** @param township the name of the township whose branches may be meant, without its level; may be empty */
    Locality(County county, String township) {
        this.township = township;
        this.isZone = ZONE.matcher(county.name()).matches();
        this.county = county;
        this.shortName = county.shortName();
        this.prefecture = county.prefecture().shownName().orElse("无");
        String level = county.levelWord();
        this.own = new ArrayList<>(List.of(county.name()));
        if (isZone) {
            ZONE_NAMES.stream()
                    .filter(name -> Abbreviation.isSubsequence(name, county.name()))
                    .forEach(name -> own.addAll(List.of(county.prefecture().shortName() + name, name)));
        }
        own.addAll(List.of("本" + level, "我" + level, level + "级", level));
        this.above = new ArrayList<>(ABOVE);
        String province = county.prefecture().province().name();
        this.above.add(0, province);
        if (province.endsWith("市") && !level.equals("市")) {
            above.addAll(List.of("市级", "市"));
        }
    }

    County county() {
        return county;
    }

    /** The characters with which the place before an office's name may begin. */
    IntStream beginnings() {
        return IntStream.concat(
                PREFECTURE_WORDS.chars(),
                Stream.of(own, above, List.of(prefecture)).flatMap(List::stream).mapToInt(name -> name.charAt(0)));
    }

    /** The names of the county that may stand within an office's name, the longer first. */
    List<String> innerNames() {
        return List.of(county.name(), shortName);
    }

    /** Where what stands before the county's name ends without the places above it: 国家税务总局 of 国家税务总局北京市海淀区税务局. */
    int withoutAbove(String name, int county) {
        return Stream.of(prefecture, this.county.prefecture().province().name())
                .filter(place -> county > place.length() && name.startsWith(place, county - place.length()))
                .mapToInt(place -> county - place.length())
                .findFirst()
                .orElse(county);
    }

    /** The length of the county's name, or of the word that means it here (县、本县、县级), at a place of a text; 0 if none. */
    int countyAt(String text, int start) {
        if (text.startsWith("市场", start)) {
            return 0;
        }
        int length = lengthOf(own, text, start);
        if (length <= 1 && startsWithShortName(text, start)) {
            length = shortName.length();
        }
        return isZone
                        && ZONE_COMMITTEE
                                .matcher(text)
                                .region(start + length, text.length())
                                .lookingAt()
                ? length + ZONE_COMMITTEE_LENGTH
                : length;
    }

    /** 海淀 in 海淀公安分局; not 湘潭 in 湘潭市, which is another place, nor 市中 in 市中级人民法院. */
    private boolean startsWithShortName(String text, int start) {
        int end = start + shortName.length();
        return !shortName.equals(county.name())
                && text.startsWith(shortName, start)
                && end < text.length()
                && OTHER_PLACE.indexOf(text.charAt(end)) < 0;
    }

    /** The township's name in that of a branch (市公安局长安分局, 长安税务分局), as it stands there; empty where there is none. */
    Optional<String> branchIn(String name) {
        if (township.length() < 2) {
            return Optional.empty();
        }
        int at = name.indexOf(township);
        boolean within = at > 0 && name.startsWith("分局", at + township.length());
        boolean whole = at >= 0
                && name.length() > at + township.length() + 2
                && (at == 0 || name.charAt(at - 1) == '局')
                && BRANCH.matcher(name.substring(at + township.length())).matches();
        return within || whole ? Optional.of(township) : Optional.empty();
    }

    /** The length of the prefecture's name, full or short (昌吉州), or of the word that means it (州、地区); 0 if none. */
    int prefectureAt(String text, int start) {
        if (county.name().equals(prefecture)) {
            // a city right above its townships, such as 东莞市, is both: its offices are those of the level below it
            return 0;
        }
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
        return prefecture.charAt(0) == first || PREFECTURE_WORDS.indexOf(first) >= 0;
    }

    private boolean isPrefecture(String name) {
        if (name.equals("地区") || name.length() == 1) {
            return prefecture.endsWith(name) && !name.equals(county.levelWord());
        }
        return prefecture.charAt(0) == name.charAt(0)
                && prefecture.charAt(prefecture.length() - 1) == name.charAt(name.length() - 1)
                && Abbreviation.isSubsequence(name, prefecture);
    }

    /** The length of the province's name or of a word for what is above the county, at a place of a text; 0 if none. */
    int aboveAt(String text, int start) {
        return text.startsWith("市场", start) ? 0 : lengthOf(above, text, start);
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
