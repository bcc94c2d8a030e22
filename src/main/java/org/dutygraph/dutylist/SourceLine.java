package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the file as received.
 *
 * @param number 1-based
 * @param text without its line end
 * @param isEnded whether a line end follows; false only for the last line of some files
 */
record SourceLine(int number, String text, boolean isEnded) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        Matcher ends = LINE_END.matcher(text);
        int from = 0;
        while (ends.find()) {
            lines.add(new SourceLine(lines.size() + 1, text.substring(from, ends.start()), true));
            from = ends.end();
        }
        if (from < text.length()) {
            lines.add(new SourceLine(lines.size() + 1, text.substring(from), false));
        }
        return lines;
    }
}
