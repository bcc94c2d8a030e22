package org.dutygraph.resolve.quality;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.dutylist.ListKind;

/** Looks for a reclaimed duty that is said to be carried out no longer and yet names a department that receives it. */
final class EndedDuty {

    private static final Pattern NO_LONGER = Pattern.compile("不再(?:对乡镇|对各乡镇|对街道)?(?:进行|开展|实施|要求|组织|作为|列入)[^，。；]{0,20}");

    private EndedDuty() {}

    static List<Finding> check(QualityRow row) {
        if (row.row().list() != ListKind.RECLAIMED
                || row.departments().assignments().isEmpty()) {
            return List.of();
        }
        String text = row.row().wayOfWorking().text();
        Matcher matcher = NO_LONGER.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        return List.of(Finding.in(
                row,
                CellKind.WAY,
                QualityRule.ENDED_YET_RECEIVED,
                Excerpts.around(text, matcher.start(), matcher.end()),
                matcher.group(),
                row.departments().assignments().get(0).department().name()));
    }
}
