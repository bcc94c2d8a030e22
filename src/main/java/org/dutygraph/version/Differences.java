package org.dutygraph.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.load.KeptLists;
import org.dutygraph.load.KeptLists.KeptList;
import org.dutygraph.load.KeptLists.ListHeader;
import org.dutygraph.resolve.change.Aspect;
import org.dutygraph.resolve.change.DutyChange;
import org.dutygraph.resolve.change.ListChanges;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Component;

/** Compares two lists that were received. */
@Component
class Differences {

    /** So many digits of a content's SHA-256 are in an address. */
    static final int DIGITS = 16;

    private final KeptLists kept;

    Differences(KeptLists kept) {
        this.kept = kept;
    }

    /**
     * What is otherwise in the latter list.
     *
     * @param before a township's code, for its current list, or the beginning of a list's SHA-256
     * @param after the same
     * @param aspect only duties that are otherwise in this; empty for all
     * @throws RequestProblem 404 where there is no such list, 400 where there is no such aspect
     */
    Difference of(String before, String after, String aspect) {
        List<String> possible =
                List.of(Aspect.values()).stream().map(Aspect::code).toList();
        if (!aspect.isEmpty() && !possible.contains(aspect)) {
            throw RequestProblem.badRequest("unknown-value", "aspect", aspect, possible)
                    .with("possible", possible);
        }
        Difference whole = between(kept.find(before), kept.find(after));
        return new Difference(
                whole.before(),
                whole.after(),
                whole.counts(),
                whole.flows(),
                whole.rows().stream().filter(row -> row.is(aspect)).toList());
    }

    /**
     * All that is otherwise in the latter list.
     *
     * @throws RequestProblem 404 where one of them can be read no longer
     */
    Difference between(KeptList former, KeptList latter) {
        VersionRow one = row(former);
        VersionRow other = row(latter);
        boolean ofTwoCounties = !one.county().equals(other.county());
        List<DutyChange> changes =
                ListChanges.of(kept.duties(former, ofTwoCounties), kept.duties(latter, ofTwoCounties));
        Map<String, Long> counts = new LinkedHashMap<>();
        ListChanges.counts(changes).forEach((each, count) -> counts.put(each.code(), count));
        List<DifferenceRow> rows = changes.stream().map(DifferenceRow::of).toList();
        return new Difference(one, other, counts, Flow.between(one, rows), rows);
    }

    private VersionRow row(KeptList list) {
        ListHeader header = kept.header(list);
        return VersionRow.of(list, header);
    }

    /**
     * Two lists beside each other.
     *
     * @param counts how many duties are otherwise in each aspect
     * @param flows how many have come from which list to which
     * @param rows those duties
     */
    record Difference(
            VersionRow before, VersionRow after, Map<String, Long> counts, List<Flow> flows, List<DifferenceRow> rows) {

        /** Where this very comparison is found again, whatever becomes of the lists. */
        public String getAddress() {
            return "/differences?before=" + before.getShort() + "&after=" + after.getShort();
        }

        /** Those of one list. */
        public List<DifferenceRow> on(String list) {
            return rows.stream().filter(row -> row.list().equals(list)).toList();
        }

        /** A name for files. */
        String fileName() {
            return "differences-" + before.getShort() + "-" + after.getShort();
        }
    }
}
