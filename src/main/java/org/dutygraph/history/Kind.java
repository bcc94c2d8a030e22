package org.dutygraph.history;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of change an entry of the log is. */
public enum Kind {
    /** a document came that was not there before */
    IMPORT,
    /** a document's content, or what becomes of it, is another one */
    REPLACEMENT,
    /** a document's file is gone from the import folder */
    REMOVAL,
    /** a document was withdrawn by a person */
    WITHDRAWAL,
    /** a withdrawn document counts again */
    REINSTATEMENT,
    /** what people decide of pairs of duties has changed */
    DECISION,
    /** another file that people correct what was read with has changed */
    CORRECTION,
    /** the rules that come with a release have changed, or were met for the first time */
    RULES,
    /** what follows from all documents was worked out anew */
    DERIVATION,
    /** a last line of this log that a crash had cut short was taken away */
    MENDING;

    /** The word used in the log and in the message files, such as {@code import}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
