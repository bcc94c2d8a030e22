package org.dutygraph.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.resolve.change.Aspect;
import org.dutygraph.version.DifferenceRow.Side;
import org.dutygraph.version.PairChanges.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A duty that is otherwise in the latter of two lists of its township, and which two these are.
 *
 * @param beforeDate the month or day from which the former list holds
 * @param link where the township's two lists are compared
 * @param list the list it stands on in the latter; in the former where the latter has it not
 */
record ChangedDuty(
        String countyCode,
        String county,
        String townshipCode,
        String township,
        @Nullable String beforeDate,
        String beforeDocument,
        @Nullable String afterDate,
        String afterDocument,
        String link,
        String list,
        List<Aspect> aspects,
        @Nullable Side before,
        @Nullable Side after) {

    private static final List<String> OF_TOWNSHIP = List.of(
            "county_code",
            "county",
            "township_code",
            "township",
            "before_date",
            "before_document",
            "after_date",
            "after_document",
            "link");

    static ChangedDuty of(PairChanges changes, String link, DifferenceRow row) {
        VersionRow one = changes.before();
        VersionRow other = changes.after();
        return new ChangedDuty(
                other.countyCode(),
                other.county(),
                other.townshipCode(),
                other.township(),
                one.date(),
                one.document(),
                other.date(),
                other.document(),
                link,
                row.list(),
                row.aspects(),
                row.before(),
                row.after());
    }

    static List<String> columns() {
        List<String> columns = new ArrayList<>(OF_TOWNSHIP);
        columns.addAll(DifferenceRow.columns());
        return columns;
    }

    /**
     * As a file has it.
     *
     * @param site the address of the application, without which no link leads anywhere from a file
     */
    Map<String, Object> cells(String site) {
        List<@Nullable Object> own = new ArrayList<>();
        own.add(countyCode);
        own.add(county);
        own.add(townshipCode);
        own.add(township);
        own.add(beforeDate);
        own.add(beforeDocument);
        own.add(afterDate);
        own.add(afterDocument);
        own.add(site + link);
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < own.size(); i++) {
            cells.put(OF_TOWNSHIP.get(i), Objects.requireNonNullElse(own.get(i), ""));
        }
        cells.putAll(new DifferenceRow(list, aspects, before, after).cells());
        return cells;
    }

    /** In one line of a table. */
    Line line() {
        return new Line(
                county,
                townshipCode,
                township,
                beforeDate,
                afterDate,
                link,
                aspects.stream().map(Aspect::code).toList(),
                before == null ? null : before.list(),
                before == null ? null : before.number(),
                before == null ? null : before.name(),
                before == null ? List.of() : before.departments(),
                before == null ? null : before.line(),
                after == null ? null : after.list(),
                after == null ? null : after.number(),
                after == null ? null : after.name(),
                after == null ? List.of() : after.departments(),
                after == null ? null : after.line());
    }

    /** The duty as a page has it, without what its texts say: they are where the two lists are compared. */
    record Line(
            String county,
            String townshipCode,
            String township,
            @Nullable String dateBefore,
            @Nullable String dateAfter,
            String link,
            List<String> aspects,
            @Nullable String listBefore,
            @Nullable Integer numberBefore,
            @Nullable String nameBefore,
            List<String> departmentsBefore,
            @Nullable Integer lineBefore,
            @Nullable String listAfter,
            @Nullable Integer numberAfter,
            @Nullable String nameAfter,
            List<String> departmentsAfter,
            @Nullable Integer lineAfter) {}

    /**
     * How much is otherwise in a township, and how many duties its lists have and had, with the percentage of all three.
     *
     * @param link where its two lists are compared
     */
    record OfTownship(
            String countyCode,
            String county,
            String townshipCode,
            String township,
            @Nullable String dateBefore,
            @Nullable String dateAfter,
            String link,
            long changes,
            long added,
            long removed,
            long moved,
            long renamed,
            long reworded,
            long departments,
            long category,
            long renumbered,
            long newlyReclaimed,
            long handedBack,
            long lost,
            int basicBefore,
            int basicAfter,
            int assistedBefore,
            int assistedAfter,
            int reclaimedBefore,
            int reclaimedAfter,
            double basicShareBefore,
            double basicShareAfter,
            double assistedShareBefore,
            double assistedShareAfter,
            double reclaimedShareBefore,
            double reclaimedShareAfter) {

        static OfTownship of(Summary summary, String link) {
            VersionRow one = summary.before();
            VersionRow other = summary.after();
            return new OfTownship(
                    other.countyCode(),
                    other.county(),
                    other.townshipCode(),
                    other.township(),
                    one.date(),
                    other.date(),
                    link,
                    summary.rows(),
                    summary.count(ChangeKind.ADDED),
                    summary.count(ChangeKind.REMOVED),
                    summary.count(ChangeKind.MOVED),
                    summary.count(ChangeKind.RENAMED),
                    summary.count(ChangeKind.REWORDED),
                    summary.count(ChangeKind.DEPARTMENTS),
                    summary.count(ChangeKind.CATEGORY),
                    summary.count(ChangeKind.RENUMBERED),
                    summary.count(ChangeKind.NEWLY_RECLAIMED),
                    summary.count(ChangeKind.HANDED_BACK),
                    summary.count(ChangeKind.LOST),
                    one.basic(),
                    other.basic(),
                    one.assisted(),
                    other.assisted(),
                    one.reclaimed(),
                    other.reclaimed(),
                    one.share(one.basic()),
                    other.share(other.basic()),
                    one.share(one.assisted()),
                    other.share(other.assisted()),
                    one.share(one.reclaimed()),
                    other.share(other.reclaimed()));
        }
    }

    /** How many duties a department of a county has got and given away: of those that it leads, and of those taken back that it has received. */
    record OfDepartment(
            String countyCode,
            String county,
            String department,
            long leadsGained,
            long leadsLost,
            long receivesGained,
            long receivesLost) {}
}
