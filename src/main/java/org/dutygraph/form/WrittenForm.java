package org.dutygraph.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table form of a part of a file as a text of its own, each line with where it stands in the file: page, sheet, table, row and
 * confidence, then the line itself, between tabs. Lines without a number in it are blank: they are those of other parts.
 */
final class WrittenForm {

    private static final String BEGIN = "乡镇清单的一部分 part of a file of duty lists 1\n";
    private static final byte[] MARK = BEGIN.getBytes(StandardCharsets.UTF_8);
    private static final Pattern BREAKS = Pattern.compile("[\r\n]+");
    private static final Pattern BREAKS_AND_TABS = Pattern.compile("[\r\n\t]+");
    private static final String TAB = "\t";
    private static final int COLUMNS = 7;
    /** No file has more lines; a number beyond it would only fill the memory. */
    private static final int MOST_LINES = 1_000_000;

    private WrittenForm() {}

    static byte[] of(Form form) {
        StringBuilder text = new StringBuilder(BEGIN);
        form.lines().stream().filter(line -> !line.text().isBlank()).forEach(line -> append(line, text));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(FormLine line, StringBuilder text) {
        Location at = line.location();
        Double confidence = at == null ? null : at.confidence();
        text.append(line.number()).append(TAB).append(at == null ? "" : at.page());
        text.append(TAB)
                .append(at == null ? "" : BREAKS_AND_TABS.matcher(at.sheet()).replaceAll(" "));
        text.append(TAB).append(at == null ? "" : at.table()).append(TAB).append(at == null ? "" : at.row());
        text.append(TAB).append(confidence == null ? "" : confidence);
        text.append(TAB).append(BREAKS.matcher(line.text()).replaceAll(" ")).append(line.isEnded() ? "\n" : "");
    }

    /** The form that a content is; empty where it is none. */
    static Optional<Opened> read(byte[] content) {
        if (content.length < MARK.length || !Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Form.of(lines(new String(content, StandardCharsets.UTF_8))));
        } catch (RuntimeException e) {
            return Optional.of(Broken.refused(Broken.PART, e));
        }
    }

    private static List<FormLine> lines(String text) {
        List<FormLine> lines = new ArrayList<>();
        text.lines().skip(1).forEach(line -> {
            String[] cells = line.split(TAB, COLUMNS);
            int number = Integer.parseInt(cells[0]);
            if (number <= lines.size() || number > MOST_LINES) {
                throw new IllegalArgumentException("No number of a line: " + number);
            }
            while (lines.size() < number - 1) {
                lines.add(new FormLine(lines.size() + 1, "", true, null));
            }
            boolean isEnded = text.endsWith("\n");
            lines.add(new FormLine(number, cells[COLUMNS - 1], isEnded, location(cells)));
        });
        return lines;
    }

    private static @Nullable Location location(String[] cells) {
        return cells[1].isEmpty()
                ? null
                : new Location(
                        Integer.parseInt(cells[1]),
                        cells[2],
                        Integer.parseInt(cells[3]),
                        Integer.parseInt(cells[4]),
                        cells[5].isEmpty() ? null : Double.valueOf(cells[5]));
    }
}
