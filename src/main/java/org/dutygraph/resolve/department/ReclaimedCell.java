package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that both names the departments that take a duty back and says how they work. Its styles (X局：…, X局 工作方式：…,
 * 承接部门: X局 工作方式: …) are brought to the first one.
 *
 * @param names the departments at the head of the cell or of a part of it, in their order
 * @param paragraphs the cell with each head followed by a colon
 */
record ReclaimedCell(List<String> names, List<String> paragraphs) {

    private static final Pattern RECEIVER = Pattern.compile("承接部门\\s*[:：]\\s*");
    /** Names closed by a mark of any kind before 工作方式. */
    private static final Pattern CLOSED_NAMES = Pattern.compile(
            "(?:^|(?<=\\n)|(承接部门\\s*[:：]\\s*))([\\p{IsHan}、，,；;\\s]+?)\\s*[；;。.，,]\\s*(?=工作方式\\s*[:：])");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[、，,；;\\s]\\s*");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[；;。])");
    private static final Pattern INLINE_HEAD = Pattern.compile("^([\\p{IsHan}、，,\\s]+?)[：:]");
    private static final Pattern WAY = Pattern.compile("\\s*工作方式\\s*[:：]\\s*");
    private static final Pattern ONLY_WAY = Pattern.compile("^\\s*工作方式\\s*[:：]\\s*");
    private static final Pattern HEAD = Pattern.compile("^([\\p{IsHan}、，,\\s]+?)(?:[：:]|\\s*$)");
    private static final Pattern ENDED = Pattern.compile("不再(?:开展|承担|保留|办理|实施)");

    ReclaimedCell {
        names = List.copyOf(names);
        paragraphs = List.copyOf(paragraphs);
    }

    static ReclaimedCell parse(List<String> printed) {
        List<String> paragraphs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String paragraph : oneStyle(printed)) {
            paragraphs.add(paragraph);
            for (Segment segment : Segments.of(List.of(paragraph))) {
                heads(segment.text(), names);
            }
        }
        return new ReclaimedCell(names, paragraphs);
    }

    private static String[] oneStyle(List<String> printed) {
        String text = String.join("\n", printed);
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
    private static void heads(String text, List<String> names) {
        String[] sentences = SENTENCE.split(text, -1);
        head(HEAD.matcher(text), names);
        for (String sentence : List.of(sentences).subList(1, sentences.length)) {
            head(INLINE_HEAD.matcher(sentence), names);
        }
    }

    private static void head(Matcher head, List<String> names) {
        if (head.find()) {
            DepartmentColumn column = DepartmentColumn.parse(head.group(1));
            if (column.rest().isEmpty()) {
                column.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
            }
        }
    }

    /** Whether the text says that nobody does this any longer. */
    static boolean isDiscontinued(String text) {
        return ENDED.matcher(text).find();
    }
}
