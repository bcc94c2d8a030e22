package org.dutygraph.version;

import java.util.Map;
import org.dutygraph.load.KeptLists.KeptList;
import org.dutygraph.load.KeptLists.ListHeader;
import org.dutygraph.web.Sources;
import org.jspecify.annotations.Nullable;

/**
 * A list that a township has or has had.
 *
 * @param date the month or day from which it holds; none where nobody knows
 * @param until the month or day from which the next one holds; none of the latest, and where nobody knows
 * @param standing such as current, earlier or withdrawn
 * @param received when it came, as ISO 8601 writes it
 */
record VersionRow(
        String townshipCode,
        String township,
        String county,
        @Nullable String date,
        @Nullable String until,
        String document,
        String standing,
        int basic,
        int assisted,
        int reclaimed,
        String received,
        String sha256) {

    private static final int COUNTY_DIGITS = 6;

    static VersionRow of(KeptList list, ListHeader header) {
        Map<String, Integer> counts = header.counts();
        return new VersionRow(
                header.townshipCode(),
                header.township(),
                header.county(),
                header.date(),
                null,
                list.document(),
                list.standing(),
                counts.getOrDefault("basic", 0),
                counts.getOrDefault("assisted", 0),
                counts.getOrDefault("reclaimed", 0),
                list.received(),
                list.sha256());
    }

    /** As a citation names it. */
    Sources.Document cited() {
        String place = county + township;
        return new Sources.Document(document, place, place + "履职事项清单", null, date, null, null);
    }

    VersionRow until(@Nullable String next) {
        return new VersionRow(
                townshipCode,
                township,
                county,
                date,
                next,
                document,
                standing,
                basic,
                assisted,
                reclaimed,
                received,
                sha256);
    }

    /** The code of its county, with which its own begins. */
    String countyCode() {
        return townshipCode.substring(0, COUNTY_DIGITS);
    }

    /** How many of a hundred duties these are, with one decimal; 0 of a list without any. */
    double share(int duties) {
        int all = basic + assisted + reclaimed;
        return all == 0 ? 0 : Math.round(duties * 1000.0 / all) / 10.0;
    }

    /** As much of its SHA-256 as its address needs. */
    public String getShort() {
        return sha256.substring(0, Differences.DIGITS);
    }
}
