package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.List;
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
                head(segment.text(), names);
            }
        }
        return new ReclaimedCell(names, paragraphs);
    }

    private static String[] oneStyle(List<String> printed) {
        String text = String.join("\n", printed);
        text = ONLY_WAY.matcher(text).replaceFirst("");
        text = RECEIVER.matcher(text).replaceAll("");
        return WAY.matcher(text).replaceAll("：").split("\n", -1);
    }

    private static void head(String text, List<String> names) {
        Matcher head = HEAD.matcher(text);
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
