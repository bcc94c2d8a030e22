package org.dutygraph.place;

import java.util.List;
import java.util.regex.Pattern;

/** What the official names of provinces, prefectures and counties are without their level words. */
final class ShortNames {

    /** Names whose last word is no mere level: the short form would not be used, or would mean another place. */
    private static final Pattern WHOLE =
            Pattern.compile(".*(?:矿区|.{2}新区|开发区|[业工意]园区|管理区|示范区|[左右前中后]旗|联合旗|新城|岛礁及其海域|管委会)");

    private static final List<String> PROVINCE_LEVELS = List.of("特别行政区", "自治区", "省", "市");
    static final List<String> PREFECTURE_LEVELS = List.of("自治州", "地区", "州", "盟", "市");
    static final List<String> COUNTY_LEVELS = List.of("自治县", "自治旗", "行政委员会", "特区", "县", "市", "区", "旗");

    private ShortNames() {}

    static String of(Province province) {
        return strip(province.name(), PROVINCE_LEVELS);
    }

    static String of(Prefecture prefecture) {
        return prefecture.isPlaceholder() ? prefecture.name() : strip(prefecture.name(), PREFECTURE_LEVELS);
    }

    static String of(County county) {
        return WHOLE.matcher(county.name()).matches() ? county.name() : strip(county.name(), COUNTY_LEVELS);
    }

    /** 州 for 自治州, 地区 for 地区; empty where the name ends in no level word. */
    static String levelWord(Prefecture prefecture) {
        String level = level(prefecture.name(), PREFECTURE_LEVELS);
        return level.equals("自治州") ? "州" : level;
    }

    static String levelWord(County county) {
        String level = level(county.name(), COUNTY_LEVELS);
        if (level.equals("行政委员会")) {
            return "行委";
        }
        return level.isEmpty() ? "区" : level.substring(level.length() - 1);
    }

    private static String strip(String name, List<String> levels) {
        String level = level(name, levels);
        String stem = name.substring(0, name.length() - level.length());
        String bare = level.startsWith("自治") ? EthnicGroups.strip(stem) : stem;
        return bare.length() >= 2 ? bare : name;
    }

    private static String level(String name, List<String> levels) {
        return levels.stream().filter(name::endsWith).findFirst().orElse("");
    }
}
