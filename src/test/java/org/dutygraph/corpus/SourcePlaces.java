package org.dutygraph.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.place.Township;

/** Puts places for names where a received document names its own township, county and prefecture. */
final class SourcePlaces {

    /** 县民政局, 市委组织部: an office named by its level; 城市, 县级 and 市场 are other words. */
    private static final String OFFICE =
            "(?=委(?!员)|人大|政协|政府|纪委|人民|[^，。；、：\\s]{1,14}?(?:局|办公室|委员会|联合会|总工会|大队|卫健委|发改委|残联))";

    private static final Pattern COUNTY_OFFICE = Pattern.compile("(?<![州乡各本全])县(?![级域城])" + OFFICE);
    private static final Pattern CITY_OFFICE = Pattern.compile("(?<![城上集超都])市(?![级域场区容])" + OFFICE);
    private static final Pattern OWN_KIND =
            Pattern.compile("(?:(?<=本)|(?<![乡村集城各建县、（(]))(?:乡镇|乡|镇)(?=党委|人大|政府|机关|级)|(?<=本)(?:乡镇|乡|镇)");
    private static final Pattern TITLE =
            Pattern.compile("\\{county}[^{}：:]{2,20}|\\{prefecture}[^{}：:]{2,12}\\{county}分局");
    private static final Pattern RECEIVERS = Pattern.compile("^(?:承接部门\\s*[：:]\\s*)?(.*?)(?:\\s*工作方式|[：:])");

    private final Township township;

    SourcePlaces(Township township) {
        this.township = township;
    }

    String without(String text) {
        String county = township.county().name();
        String prefecture = township.county().prefecture().name();
        String named = text.replace(township.name(), "{town}")
                .replace(county, "{county}")
                .replace(township.county().shortName(), "{county}")
                .replace(prefecture, "{prefecture}")
                .replace("昌吉州", "{prefecture}")
                .replace("克州", "{prefecture}")
                .replace("塔城地区", "{prefecture}");
        Pattern office = county.endsWith("市") ? CITY_OFFICE : COUNTY_OFFICE;
        return OWN_KIND.matcher(office.matcher(named).replaceAll("{level}")).replaceAll("{kind}");
    }

    /** The full name of a department; empty where the text is none. */
    Optional<String> department(String text) {
        String plain = without(text.strip()).replaceFirst("^\\{level}", "{county}");
        Matcher title = TITLE.matcher(plain);
        return title.matches() ? Optional.of(plain) : Optional.empty();
    }

    /** The departments that a cell with receivers and way of working begins with. */
    String receivers(String cell) {
        Matcher receivers = RECEIVERS.matcher(cell.strip());
        return receivers.find() ? receivers.group(1) : "";
    }
}
