package org.dutygraph.dutylist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.text.Spaces;
import org.dutygraph.text.Widths;

/** A line that says whose list follows: 西地镇, （一）奇台县西地镇履职事项清单, 西地镇基本履职事项清单, 1西地镇-配合. */
final class TownshipHeading {

    private static final int LONGEST = 60;
    private static final Pattern DECORATION = Pattern.compile("[#*]");
    private static final Pattern SENTENCE = Pattern.compile("[。;,!?]");
    private static final Pattern ORDINAL = Pattern.compile(
            "(?:附件|附表|附)?(?:第[\\d一二三四五六七八九十百]+(?:部分|章|节|篇|个)|[(][\\d一二三四五六七八九十百]+[)]|[一二三四五六七八九十百]+[、.]|\\d+[、.]?)?[:_-]*");
    private static final Pattern HEADING =
            Pattern.compile("(?<name>[\\p{IsHan}\\p{L}·]{2,30}?(?:乡|镇|街道|苏木|农场|牧场|林场|开发区|园区|管理区|管委会))"
                    + "(?:办事处)?(?:人民政府|政府)?[:_·-]*(?:\\([^()]*\\))?"
                    + "(?:履行|履职|职责|基本|配合|协助|上级|部门|收回|事项|清单|目录|一览表|表|[:_·-])*(?:\\([^()]*\\))?\\d*");
    /** 奇台县乡镇, 各街道, 本镇: no township's own name. */
    private static final Pattern GENERAL =
            Pattern.compile("(?:.*(?:乡镇|镇街|街镇|[各本该全]乡|[各本该全]镇|[各本该全]街道)|(?:.*[县市区旗州省])?(?:乡|镇|街道))");
    /** What a township lies in, before three characters or more. */
    private static final Pattern WITHIN = Pattern.compile("^.*[县市区旗州盟省](?=.{3,})");

    private static final Pattern AREA = Pattern.compile("[县市区旗州盟省]$");

    private TownshipHeading() {}

    /** The township that a line names, as printed; empty for any other line. */
    static Optional<String> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String text = DECORATION.matcher(Spaces.none(Widths.narrow(line))).replaceAll("");
        Matcher ordinal = ORDINAL.matcher(text);
        String plain = ordinal.lookingAt() ? text.substring(ordinal.end()) : text;
        Matcher heading = HEADING.matcher(plain);
        if (SENTENCE.matcher(plain).find() || !heading.matches()) {
            return Optional.empty();
        }
        return Optional.of(heading.group("name"))
                .filter(name -> !GENERAL.matcher(name).matches());
    }

    /** Whether two names may be of one township: one says more of where it lies than the other. 老奇台镇 is not 奇台镇. */
    static boolean areOfOne(String name, String other) {
        return name.length() < other.length() ? isWithin(other, name) : isWithin(name, other);
    }

    private static boolean isWithin(String longer, String name) {
        return longer.equals(name)
                || (longer.endsWith(name)
                        && AREA.matcher(longer.substring(0, longer.length() - name.length()))
                                .find());
    }

    /** The name without what it lies in. */
    static String bare(String name) {
        return WITHIN.matcher(name).replaceFirst("");
    }
}
