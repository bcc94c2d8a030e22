package org.dutygraph.load;

import java.util.HashMap;
import java.util.Map;
import org.dutygraph.dutylist.DutyRow;

/**
 * Gives the duties of a township their ids: township code, list and number, such as {@code 652325105-reclaimed-1}. Where a
 * list has a number twice, the second is {@code 652325105-reclaimed-1~2}.
 */
final class DutyIds {

    private final String township;
    private final Map<String, Integer> given = new HashMap<>();

    DutyIds(String township) {
        this.township = township;
    }

    String next(DutyRow row) {
        String id = township + "-" + row.list().code() + "-" + row.number();
        int times = given.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "~" + times;
    }
}
