package org.dutygraph.dutylist;

import java.util.List;
import java.util.Map;
import org.dutygraph.form.Form;
import org.dutygraph.form.FormLine;
import org.dutygraph.form.Location;
import org.dutygraph.form.Opened;
import org.dutygraph.form.Refused;

/**
 * Reads a duty list (乡镇（街道）履行职责事项清单) from its table form: tables with a cover, an explanation and a table of
 * contents around them. Whatever the content, it never throws; what is wrong is among the problems of the result.
 */
public final class DutyListReader {

    /** Below it, one character of a row at least was guessed by recognition. */
    private static final double LEAST_CONFIDENCE = 0.6;

    /**
     * Reads one document.
     *
     * @param file the document's name, for the problems
     * @param content its bytes as received, of any kind that {@link Opened#of} opens
     */
    public DutyList read(String file, byte[] content) {
        return read(file, Opened.of(content));
    }

    /**
     * The same of one that has been opened.
     *
     * @param file the document's name, for the problems
     */
    public DutyList read(String file, Opened opened) {
        return read(file, opened, Map.of());
    }

    /**
     * The same, where a person has said what some of its tables are.
     *
     * @param corrections by the lines of the tables' headers
     */
    public DutyList read(String file, Opened opened, Map<Integer, TableCorrection> corrections) {
        return opened instanceof Form form ? read(file, form, corrections) : refused(file, (Refused) opened);
    }

    private static DutyList read(String file, Form form, Map<Integer, TableCorrection> corrections) {
        Problems problems = new Problems(file);
        List<FormLine> lines = form.lines().stream()
                .map(line -> withoutControls(line, problems))
                .toList();
        sayWhatIsRecognised(lines, problems);
        DocumentReading reading = new DocumentReading(lines, problems, corrections);
        lines.forEach(reading::accept);
        return reading.finish(file);
    }

    /** Text that was recognised is never taken for what a file says of itself. */
    private static void sayWhatIsRecognised(List<FormLine> lines, Problems problems) {
        long pages = lines.stream()
                .map(FormLine::location)
                .filter(location -> location != null && location.confidence() != null)
                .mapToInt(Location::page)
                .distinct()
                .count();
        if (pages > 0) {
            problems.add(Rule.RECOGNISED_PAGES, 0, "", pages);
        }
        for (FormLine line : lines) {
            Double confidence = line.location() == null ? null : line.location().confidence();
            if (confidence != null && confidence < LEAST_CONFIDENCE) {
                problems.add(Rule.DOUBTFUL_READING, line.number(), line.text(), confidence);
            }
        }
    }

    private static FormLine withoutControls(FormLine line, Problems problems) {
        FormLine plain = line.withoutControls();
        int lost = line.text().length() - plain.text().length();
        if (lost > 0) {
            problems.add(Rule.STRAY_CONTROLS, line.number(), plain.text(), lost);
        }
        return plain;
    }

    private static DutyList refused(String file, Refused refused) {
        return DutyList.unread(file, List.of(problem(file, refused)));
    }

    /** What is wrong with a document that is not opened. */
    public static Problem problem(String file, Refused refused) {
        Rule rule = Rule.valueOf(refused.reason().name());
        return new Problem(file, refused.line(), rule, refused.excerpt(), refused.arguments());
    }
}
