package org.dutygraph.resolve.department;

/** Whose office a name means. */
enum Level {
    /** The name says no place. */
    UNSAID,
    COUNTY,
    PREFECTURE,
    ABOVE
}
