package org.dutygraph.dutylist;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dutygraph.form.Location;
import org.dutygraph.text.Spaces;

/** What stands below a table, or below the page: no part of its last row, and nothing that is missing. */
final class Remark {

    private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明)\\s*[\\d①-⑳]*[：:]");
    /** Who issued the list, with the date behind it or without. */
    private static final Pattern SIGNATURE =
            Pattern.compile("[^，。；、：]{2,30}(?:人民政府|党委|工委|委员会|办事处|管委会|办公室)(?:\\S{0,2}\\d{4}年\\S{0,8})?");

    private Remark() {}

    /**
     * Whether a line is one, or the name of a sheet that announces no list.
     *
     * @param isAfterBreak whether a blank line or the like stands before it
     */
    static boolean is(PhysicalRow row, boolean isAfterBreak) {
        Optional<String> text = row.onlyText();
        Location location = row.source().location();
        if (location != null && !location.sheet().isEmpty() && location.row() == 0) {
            return true;
        }
        boolean isApart = isAfterBreak || location != null;
        return text.filter(only -> NOTE.matcher(only).find() || (isApart && isSigned(only)))
                .isPresent();
    }

    private static boolean isSigned(String text) {
        return SIGNATURE.matcher(Spaces.none(text)).matches()
                || CoverDate.read(text).isPresent();
    }
}
