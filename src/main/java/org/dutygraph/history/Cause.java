package org.dutygraph.history;

/**
 * Who changes something, and why.
 *
 * @param who {@link #START}, {@link #ADMINISTRATOR}, or a name that was given
 * @param why empty where nobody gives a reason
 * @param late whether it was begun before the application ended in the middle of it
 */
public record Cause(String who, String why, boolean late) {

    /** What is met when the application starts. */
    public static final Cause START = new Cause("start", "", false);

    /** Who has the password and gave no other name. */
    public static final String ADMINISTRATOR = "admin";

    /** Somebody with a reason. */
    public static Cause of(String who, String why) {
        return new Cause(who.isBlank() ? ADMINISTRATOR : who.strip(), why.strip(), false);
    }

    Cause madeUpFor() {
        return new Cause(who, why, true);
    }
}
