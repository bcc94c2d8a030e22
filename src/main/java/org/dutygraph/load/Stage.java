package org.dutygraph.load;

import java.util.Locale;

/** The stages of an import that concern all documents together; a fault in one is contained in it. */
enum Stage {
    /** the import as a whole: folder, rules, database */
    IMPORT,
    /** keeping what was received, and noting what has changed */
    LOG,
    /** reading what the graph says of all duties */
    DUTY_FACTS,
    COMMON_DUTIES,
    STILL_BORNE,
    TWIN_FINDINGS,
    CORRESPONDENCES,
    COOPERATION,
    /** what is no longer needed, and what is counted ({@code cypher/derive/}) */
    TIDYING,
    CHECKS,
    /** no import, but what a further one needs of all documents */
    READING_AHEAD;

    /** The word used in the report and in the message files, such as {@code common-duties}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
