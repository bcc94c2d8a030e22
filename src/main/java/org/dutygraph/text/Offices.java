package org.dutygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How the names of Chinese offices begin and end, as far as their form tells; which office it is, it cannot know. */
public final class Offices {

    private static final Pattern ENDS_AS_OFFICE = Pattern.compile("(?:[局委部会办院厅署联站队所社馆室校团处]|中心|政府|公司|单位|企业|政协|人大|总队)$");
    /** An office that stands without its place: 公安局, 市场监督管理局; not 交警大队, which is part of the one before it. */
    private static final Pattern MAIN_OFFICE =
            Pattern.compile("^\\p{IsHan}+(?:局|部|委|委员会|办公室|法院|检察院|联合会|中心|管委会)(?=$|[、，,；;\\s])");

    private static final Pattern BEGINS_WITH_PLACE = Pattern.compile("^(?:[县市州区旗省盟]|\\p{IsHan}{1,10}?[县市州区旗省盟])");
    private static final Pattern BRANCH = Pattern.compile("^\\p{IsHan}{0,12}?分(?:局|院|中心|公司)");
    private static final Pattern CONJUNCTION = Pattern.compile("^(?:以?及|和|与|或|等)");
    /** Bodies whose own offices follow their name: 县委 + 组织部, 县政府 + 办公室; 国家税务总局 + 奇台县税务局. */
    private static final Pattern BODY_WITH_OFFICES = Pattern.compile("(?:[县市州区旗党工省镇乡]委|政府|人大|政协|人大常委会)$");

    private static final Pattern BODY_WITH_LOCAL_OFFICES = Pattern.compile("总局$");
    private static final Pattern BARE_OFFICE = Pattern.compile("^办公室(?=$|[、，,；;\\s])");
    private static final Pattern SENTENCE = Pattern.compile("^\\S*。");
    private static final Pattern OFFICE_SEPARATOR = Pattern.compile("[、，,]");
    private static final Pattern LAST_OFFICE = Pattern.compile("[^、，,；;。\\s]*$");
    /** Two characters that are one word although the first ends office names. */
    private static final Set<String> WORDS =
            Set.of("委员", "部门", "部队", "会议", "会员", "局长", "办公", "办事", "办理", "院长", "院校", "委托", "委派");

    /** What else may end what a column of offices names. */
    private static final Pattern ENDS_AS_BODY = Pattern.compile("(?:部门|机构|[处馆行厅等无]|电视台|电台|气象台|园区|机关|系统|街道|[乡镇村])$");

    private static final Pattern HAN_AT_END = Pattern.compile("\\p{IsHan}$");
    private static final int SHORTEST_PART = 2;
    private static final int LONGEST_OFFICE = 32;
    private static final int LONGEST_HEAD_WITHOUT_PLACE = 12;

    private Offices() {}

    /**
     * The paragraphs of a list of offices; a name that is broken in two by the end of a line is one again: what stands before the
     * break ends as no office does, and what follows is none that begins with its place.
     */
    public static List<String> whole(List<String> paragraphs) {
        List<String> whole = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String after = Spaces.trim(paragraph);
            int last = whole.size() - 1;
            if (last >= 0 && goesOn(whole.get(last), after)) {
                whole.set(last, Spaces.trim(whole.get(last)) + after);
            } else {
                whole.add(paragraph);
            }
        }
        return whole;
    }

    private static boolean goesOn(String before, String after) {
        String office = lastOffice(Spaces.trim(before));
        if (office.length() < SHORTEST_PART
                || after.isEmpty()
                || !HAN_AT_END.matcher(office).find()) {
            return false;
        }
        if (wordGoesOn(office, after)) {
            return true;
        }
        boolean isWhole = ENDS_AS_OFFICE.matcher(office).find()
                || ENDS_AS_BODY.matcher(office).find();
        boolean isOwn = BEGINS_WITH_PLACE.matcher(after).find()
                && !BRANCH.matcher(after).find()
                && isHead(after);
        return !isWhole && !isOwn;
    }

    /** Whether a text is a list of offices and nothing else, as far as its form tells. */
    public static boolean areNamedIn(String text) {
        return !text.isEmpty() && text.lines().allMatch(Offices::isHead);
    }

    /** Whether a blank in a list of offices sets apart what it stands between. */
    static boolean standApart(String before, String after) {
        String office = lastOffice(before);
        if (office.isEmpty()) {
            return before.matches("(?s).*[。；]");
        }
        if (!ENDS_AS_OFFICE.matcher(office).find() || wordGoesOn(before, after) || belongsToOfficeBefore(after)) {
            return false;
        }
        if (BODY_WITH_LOCAL_OFFICES.matcher(office).find()) {
            return false;
        }
        return BEGINS_WITH_PLACE.matcher(after).find()
                || SENTENCE.matcher(after).find()
                || (!BODY_WITH_OFFICES.matcher(office).find()
                        && MAIN_OFFICE.matcher(after).find());
    }

    /** Whether the text is one or several offices and nothing else, as before the text of their duties. */
    static boolean isHead(String text) {
        String offices = text.replaceFirst("[：:]$", "");
        if (!ENDS_AS_OFFICE.matcher(offices).find()) {
            return false;
        }
        boolean isEachOffice = OFFICE_SEPARATOR
                .splitAsStream(offices)
                .allMatch(office -> office.length() <= LONGEST_OFFICE
                        && ENDS_AS_OFFICE.matcher(office).find());
        return isEachOffice
                && (BEGINS_WITH_PLACE.matcher(offices).find() || offices.length() <= LONGEST_HEAD_WITHOUT_PLACE);
    }

    /** Whether the blank splits a word such as 委员 or 部门. */
    static boolean wordGoesOn(String before, String after) {
        return WORDS.contains(before.substring(before.length() - 1) + after.charAt(0));
    }

    private static boolean belongsToOfficeBefore(String after) {
        return BRANCH.matcher(after).find()
                || CONJUNCTION.matcher(after).find()
                || BARE_OFFICE.matcher(after).find();
    }

    private static String lastOffice(String before) {
        var office = LAST_OFFICE.matcher(before);
        return office.find() ? office.group() : "";
    }
}
