package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.place.County;
import org.dutygraph.place.Township;

/** Looks for words for the whole area that fit another level: 全市 in a county, 本乡 in a 镇. */
final class Levels {

    private static final Pattern AREA = Pattern.compile("[全本我]([县市旗])(?!场|政|直|级|域|容|区)");
    private static final Pattern OWN = Pattern.compile("[全本我]([镇乡])(?![镇村级])");

    private Levels() {}

    static List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        County county = row.township().county();
        row.cells().forEach((kind, cell) -> {
            find(row, kind, cell.text(), AREA, countyLevels(county), county.name(), findings);
            find(
                    row,
                    kind,
                    cell.text(),
                    OWN,
                    townshipLevels(row.township()),
                    row.township().name(),
                    findings);
        });
        return findings;
    }

    private static void find(
            QualityRow row,
            CellKind kind,
            String text,
            Pattern words,
            String fitting,
            String own,
            List<Finding> findings) {
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            if (!fitting.contains(matcher.group(1))) {
                findings.add(Finding.in(
                        row,
                        kind,
                        QualityRule.WRONG_LEVEL,
                        Excerpts.around(text, matcher.start(), matcher.end()),
                        matcher.group(),
                        own));
            }
        }
    }

    /** A city above the county, of a prefecture or a whole municipality such as 北京市, may be meant by 全市. */
    private static String countyLevels(County county) {
        boolean inCity = county.prefecture().name().endsWith("市")
                || county.prefecture().province().name().endsWith("市");
        return county.levelWord() + (inCity ? "市" : "");
    }

    /** A 街道 has neither word; 民族乡 and 苏木 are not told from their names. */
    private static String townshipLevels(Township township) {
        String last = township.name().substring(township.name().length() - 1);
        return last.equals("镇") || last.equals("乡") ? last : "镇乡";
    }
}
