package org.dutygraph.text;

import java.util.regex.Pattern;

/** Where a blank within running text sets apart: after a sentence, after a heading, between an office and its text. */
final class Prose {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；：！？]$");
    private static final Pattern LAST_RUN = Pattern.compile("[^。；！？;:\\s]*[：]?$");
    /** 一、… or （一）… : the outline numbering of GB/T 9704 (党政机关公文格式), whose headings have no full stop. */
    private static final Pattern OUTLINE_HEADING = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)");
    /** 工作方式：… */
    private static final Pattern LABEL = Pattern.compile("^\\p{IsHan}{2,8}[：:]");

    private Prose() {}

    static boolean standApart(String before, String after) {
        if (SENTENCE_END.matcher(before).find()
                || OUTLINE_HEADING.matcher(after).find()
                || LABEL.matcher(after).find()) {
            return true;
        }
        String run = lastRun(before);
        return OUTLINE_HEADING.matcher(run).find() || (Offices.isHead(run) && !Offices.wordGoesOn(before, after));
    }

    private static String lastRun(String before) {
        var run = LAST_RUN.matcher(before);
        return run.find() ? run.group() : "";
    }
}
