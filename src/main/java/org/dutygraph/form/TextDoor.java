package org.dutygraph.form;

import java.util.List;
import java.util.regex.Pattern;

/** Text: as it is, or the tables of a web page, saved in whatever way, or of comma-separated values that it holds. */
final class TextDoor {

    private static final Pattern TABLE = Pattern.compile("<table\\b", Pattern.CASE_INSENSITIVE);

    private TextDoor() {}

    static Opened open(byte[] content) {
        Decoded decoded = Decoder.decode(WebArchive.page(content).orElse(content));
        if (decoded instanceof Refused refused) {
            return refused;
        }
        try {
            return Form.of(lines(((Decoded.Text) decoded).text()));
        } catch (IllegalStateException | StackOverflowError e) {
            return Broken.refused(Broken.TEXT, e);
        }
    }

    private static List<FormLine> lines(String text) {
        if (TABLE.matcher(text).find()) {
            return WebPage.lines(text);
        }
        return CommaSeparated.lines(text).orElseGet(() -> FormLine.of(text));
    }
}
