package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells two offices that stand directly one after the other (区住建局区公安分局), because the blank between them was lost, or that
 * 和 or 及 joins (县公安局和县民政局), from one office whose name has such characters within (规划和自然资源局, 市公安局交警支队).
 */
final class FusedNames {

    private static final String END = "(?:局|委|办|部|室|会|联|院|队|中心)";
    /** Words that begin like the level of a place. */
    private static final String LEVEL = "(?:[区县旗盟](?!域|划|块|属|级|城(?!管|市))|市(?!场|容|区|属|级|政(?!府|协|法|务)|民(?!政|族|宗|防|委|服)))";
    /** 市公安局市中分局 is one: only of what every county has a branch of, its name tells that it begins anew. */
    private static final String BRANCH_OF_PLACE = "(?!(?!(?:公安|税务|生态环境|环保|自然资源|规划|国土|市场监管|人社|交警))\\p{IsHan}*分局)";

    private static final Pattern AFRESH = Pattern.compile("(?<=[区县市旗盟州]\\p{IsHan}{1,30}" + END + ")(?<![区县市旗盟州党]委)(?="
            + LEVEL + BRANCH_OF_PLACE + "\\p{IsHan}{1,30}" + END + "$)");
    /** Not after 社会, nor after 县委 and 纪委, which make one name with what follows. */
    private static final Pattern JOINED = Pattern.compile(
            "(?<=\\p{IsHan}{2}" + END + ")(?<![区县市旗盟州党纪]委|社会|[县区市旗]部)(?:以及|[和及与])(?=\\p{IsHan}{2,30}" + END + "$)");
    /** What a short name can never be short for. */
    private static final Pattern HOLDS_ANOTHER =
            Pattern.compile(".*[局办]" + LEVEL + BRANCH_OF_PLACE + "\\p{IsHan}{2,}(?:局|委|办|队|中心)");

    private FusedNames() {}

    /** The names that a piece of a column holds, in their order; mostly the piece itself. */
    static List<String> apart(String piece) {
        List<String> names = new ArrayList<>();
        for (String joined : JOINED.split(piece, -1)) {
            if (joined.startsWith("国家")) {
                names.add(joined);
            } else {
                names.addAll(List.of(AFRESH.split(joined, -1)));
            }
        }
        return names;
    }

    /** Whether a name, its own place taken away, holds a second office with its place. */
    static boolean areIn(String name) {
        return HOLDS_ANOTHER.matcher(name).matches();
    }
}
