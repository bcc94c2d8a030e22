package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that both names the departments that take a duty back and says how they work. Its styles (X局：…, X局 工作方式：…,
 * 承接部门: X局 工作方式: …) are brought to the first one.
 *
 * @param names the departments at the head of the cell or of a part of it, in their order
 * @param paragraphs the cell with each head followed by a colon
 * @param signs second names in brackets after those names
 */
record ReclaimedCell(List<String> names, List<String> paragraphs, Map<String, String> signs) {

    private static final Pattern NOBODY =
            Pattern.compile("^\\s*承接部门\\s*[:：]\\s*(?:暂?无|取消|[\\-—–－/／]+)\\s*[；;。.，,]?\\s*");

    private static final Pattern RECEIVER = Pattern.compile("承接部门\\s*[:：]\\s*");
    /** Names closed by a mark of any kind before 工作方式. */
    private static final Pattern CLOSED_NAMES = Pattern.compile(
            "(?:^|(?<=\\n)|(承接部门\\s*[:：]\\s*))([\\p{IsHan}、，,；;（）()\\s]+?)\\s*[；;。.，,]\\s*(?=工作方式\\s*[:：])");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[、，,；;\\s]\\s*");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[；;。])");
    private static final Pattern INLINE_HEAD = Pattern.compile("^([\\p{IsHan}、，,（）()\\s]+?)[：:]");
    private static final Pattern WAY = Pattern.compile("\\s*工作方式\\s*[:：]\\s*");
    private static final Pattern ONLY_WAY = Pattern.compile("^\\s*工作方式\\s*[:：]\\s*");
    private static final Pattern HEAD = Pattern.compile("^([\\p{IsHan}、，,（）()\\s]+?)(?:[：:]|\\s*$)");
    private static final Pattern ENDED = Pattern.compile("不再(?:开展|承担|保留|办理|实施)");
    /** What says the same where the row has no department at all. */
    private static final Pattern CANCELLED =
            Pattern.compile("取消|终止|废止|停止(?:开展|实施|执行)|不再(?:考核|进行|组织|下达|要求|作为|列入|纳入|通报|排名|评比|对)");

    ReclaimedCell {
        names = List.copyOf(names);
        paragraphs = List.copyOf(paragraphs);
        signs = Map.copyOf(signs);
    }

    static ReclaimedCell parse(List<String> printed) {
        List<String> paragraphs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Map<String, String> signs = new LinkedHashMap<>();
        for (String paragraph : oneStyle(printed)) {
            paragraphs.add(paragraph);
            for (Segment segment : Segments.of(List.of(paragraph))) {
                heads(segment.text(), names, signs);
            }
        }
        return new ReclaimedCell(names, paragraphs, signs);
    }

    private static String[] oneStyle(List<String> printed) {
        String text = String.join("\n", printed);
        text = NOBODY.matcher(text).replaceFirst("");
        text = ONLY_WAY.matcher(text).replaceFirst("");
        text = CLOSED_NAMES.matcher(text).replaceAll(ReclaimedCell::closedByColon);
        text = RECEIVER.matcher(text).replaceAll("");
        return WAY.matcher(text).replaceAll("：").split("\n", -1);
    }

    /** 市民政局、市医保局；工作方式：…: the mark between goes, where names stand before it. */
    private static String closedByColon(MatchResult closed) {
        boolean named = DepartmentColumn.parse(closed.group(2)).rest().isEmpty();
        return Matcher.quoteReplacement(
                named ? BETWEEN_NAMES.matcher(closed.group(2).strip()).replaceAll("、") : closed.group());
    }

    /** A head stands at the beginning, or closed by a colon after a full stop or semicolon. */
    private static void heads(String text, List<String> names, Map<String, String> signs) {
        String[] sentences = SENTENCE.split(text, -1);
        head(HEAD.matcher(text), names, signs);
        for (String sentence : List.of(sentences).subList(1, sentences.length)) {
            head(INLINE_HEAD.matcher(sentence), names, signs);
        }
    }

    private static void head(Matcher head, List<String> names, Map<String, String> signs) {
        if (head.find()) {
            DepartmentColumn column = DepartmentColumn.parse(head.group(1));
            if (column.rest().isEmpty()) {
                column.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
                signs.putAll(column.signs());
            }
        }
    }

    /** Whether the text says that nobody does this any longer. */
    static boolean isDiscontinued(String text) {
        return ENDED.matcher(text).find();
    }

    /** Whether a row in which nobody does anything says that this is so on purpose. */
    static boolean isCancelled(String text) {
        return CANCELLED.matcher(text).find();
    }
}
