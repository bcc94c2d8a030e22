package org.dutygraph.resolve.department;

import java.util.regex.Pattern;

/** What departments named in an item have to do with it. */
enum SentencePart {
    /** They do it. */
    SUBJECT,
    /** They do it together with its subject (会同、联合). */
    PARTNER,
    /** The case is handed over to them, and they do the rest (移送县公安局处理). */
    SUCCESSOR,
    /** They are only named: told, reported to, asked. */
    NONE;

    private static final String BREAKS = "，,；;。：:（(“";
    private static final Pattern LEADS_IN =
            Pattern.compile("|(?:并|再|统一|分别|同时|具体|经)?由|.*(?:后|时|期间),?由?|.*[^\\p{IsHan}]由");
    private static final Pattern TOGETHER = Pattern.compile(".*(?:会同|联合|协同|会商)");
    private static final Pattern WITH = Pattern.compile("(?:.*[^参])?与|.*(?:，|^)和");
    private static final Pattern SHARED = Pattern.compile("[^，,；;。]*(?:共同|联合|协同|依职责分工|按职责分工|根据职责分工|按照职责分工|一起)(?!的)");
    private static final Pattern ORGANISED = Pattern.compile(".*(?:组织|对接|协同|商)");
    private static final Pattern ACTS = Pattern.compile("(?:对|开展|进行|做好|共同|联合).*");
    /** Whose part is the next clause: 对接县委编办，进行编制预留. */
    private static final Pattern TOUCHES = Pattern.compile(".*对接");

    private static final Pattern ACTS_NEXT = Pattern.compile("[，,](?:进行|开展|做好).*");
    private static final Pattern HANDED_OVER = Pattern.compile(".*(?:移送|移交|转交|转送|转)(?:给|至|到|由)?");
    /** The matter stands before who does it: 补助资金由县财政局拨付. */
    private static final Pattern MATTER_BY = Pattern.compile("\\p{IsHan}{1,12}(?<![理自事经交转报])由");

    private static final Pattern POSSESSIVE = Pattern.compile("的|(?:安排|要求|部署)(?:的|[，,])");

    static SentencePart of(Group group, String text) {
        String before = clauseBefore(text, group.start());
        String after = text.substring(group.end());
        if (TOGETHER.matcher(before).matches()
                || (WITH.matcher(before).matches() && SHARED.matcher(after).lookingAt())
                || (ORGANISED.matcher(before).matches() && ACTS.matcher(after).lookingAt())
                || (TOUCHES.matcher(before).matches()
                        && ACTS_NEXT.matcher(after).lookingAt())) {
            return PARTNER;
        }
        if (HANDED_OVER.matcher(before).matches()) {
            return startsWithAct(after) ? SUCCESSOR : NONE;
        }
        if (POSSESSIVE.matcher(after).lookingAt()) {
            return NONE;
        }
        if (LEADS_IN.matcher(before).matches()) {
            return SUBJECT;
        }
        return MATTER_BY.matcher(before).matches() && startsWithAct(after) ? ofMatter(before, text, group) : NONE;
    }

    /** Whose the whole item's matter is, or that of a later clause alone. */
    private static SentencePart ofMatter(String before, String text, Group group) {
        return text.substring(0, group.start()).strip().equals(before) ? SUBJECT : SUCCESSOR;
    }

    /** What stands between the last mark and a place of a text. */
    static String clauseBefore(String text, int end) {
        int start = end;
        while (start > 0 && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end).strip();
    }

    private static boolean startsWithAct(String after) {
        return !after.isEmpty() && Character.isIdeographic(after.charAt(0));
    }
}
