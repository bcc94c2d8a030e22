package org.dutygraph.question;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A kind of thing that rows name by id, code or name, with the columns that hold these and the parameter that takes them. */
enum Kind {
    COMMON_DUTY("common_duties", "(?:.*_)?common_duty_id"),
    DUTY("duties", "(?!.*common_)(?:.*_)?duty_ids?"),
    TOWNSHIP("townships", "(?:.*_)?township_codes?|party_id"),
    COUNTY("counties", "(?:.*_)?county_codes?"),
    DEPARTMENT("departments", "(?:.*_)?department_id|departments|party_id"),
    FUNCTION("functions", "(?:.*_)?functions?|other|partners"),
    CATEGORY("categories", "category"),
    ACT("acts", "act"),
    /** Columns of questions whose rows hold things of all kinds. */
    ANY("any", "id|via_id|other_id");

    private final String parameter;
    private final Pattern columns;

    Kind(String parameter, String columns) {
        this.parameter = parameter;
        this.columns = Pattern.compile(columns);
    }

    /** What the statements about named things call it. */
    String parameter() {
        return parameter;
    }

    /** Whether a column holds keys of this kind. */
    boolean isIn(String column) {
        return columns.matcher(column).matches();
    }

    /** The kinds whose keys a column holds. */
    static List<Kind> named(String column) {
        return Arrays.stream(values()).filter(kind -> kind.isIn(column)).toList();
    }
}
