package org.dutygraph.dutylist;

import java.util.List;
import java.util.Optional;

/**
 * Reads a duty list (乡镇（街道）履行职责事项清单) from text as converters make it of the published PDF: tab-separated or pipe
 * tables, with a cover, an explanation and a table of contents. Whatever the content, it never throws; what is wrong is
 * among the problems of the result.
 */
public final class DutyListReader {

    /**
     * Reads one document.
     *
     * @param file the document's name, for the problems
     * @param content its bytes as received
     */
    public DutyList read(String file, byte[] content) {
        Decoded decoded = Decoder.decode(content);
        if (decoded instanceof Decoded.Text text) {
            return read(file, text.text());
        }
        return refused(file, (Decoded.Refused) decoded);
    }

    private static DutyList read(String file, String text) {
        List<SourceLine> lines = SourceLine.of(text);
        DocumentReading reading = new DocumentReading(lines, new Problems(file));
        lines.forEach(reading::accept);
        return reading.finish(file);
    }

    private static DutyList refused(String file, Decoded.Refused refused) {
        Problem problem = new Problem(file, refused.line(), refused.rule(), refused.excerpt(), refused.arguments());
        return new DutyList(file, List.of(), Optional.empty(), List.of(), List.of(), List.of(problem));
    }
}
