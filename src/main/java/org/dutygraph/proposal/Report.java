package org.dutygraph.proposal;

import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor reports, as the form sends it.
 *
 * @param about kind and key of a duty, a department or a document, such as {@code Duty:652325105-basic-1}
 * @param line of the document, where one is meant
 * @param wrong what is wrong
 * @param right what it should be; may be empty
 * @param decision same or different, where two duties are meant; else empty
 * @param other the other duty's id, where two are meant
 * @param sender who says so, if they want to; may be empty
 */
record Report(
        String about,
        @Nullable Long line,
        String wrong,
        @Nullable String right,
        @Nullable String decision,
        @Nullable String other,
        @Nullable String sender) {

    private static final int LONGEST = 2000;
    private static final int SHORT = 200;

    /** The same with nothing too long, and empty for what was not filled in. */
    Report checked() {
        String said = checked("wrong", wrong, LONGEST);
        if (said.isEmpty()) {
            throw RequestProblem.missing("wrong");
        }
        return new Report(
                checked("about", about, SHORT),
                line,
                said,
                checked("right", right, LONGEST),
                checked("decision", decision, SHORT),
                checked("other", other, SHORT),
                checked("sender", sender, SHORT));
    }

    private static String checked(String parameter, @Nullable String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw RequestProblem.badRequest("value-too-long", parameter, stripped.length(), longest);
        }
        return stripped;
    }
}
