package org.dutygraph.resolve.department;

/**
 * The places before the name of an office.
 *
 * @param end where the name without them begins
 * @param level the lowest of them
 * @param committee whether 委 follows them (县委)
 */
record Prefix(int end, Level level, boolean committee) {

    static Prefix at(String text, int start, Locality locality) {
        int end = start;
        Level level = Level.UNSAID;
        int above = locality.aboveAt(text, end);
        if (above > 0) {
            boolean party = text.startsWith("中共", end) || text.startsWith("中国共产党", end);
            level = party ? Level.UNSAID : Level.ABOVE;
            end += above;
        }
        int prefecture = locality.prefectureAt(text, end);
        if (prefecture > 0) {
            level = Level.PREFECTURE;
            end += prefecture;
        }
        int county = locality.countyAt(text, end);
        if (county > 0) {
            level = Level.COUNTY;
            end += county;
            // a doubled level word, as in 市市民政局
            if (county == 1
                    && text.startsWith(text.substring(end - 1, end), end)
                    && locality.countyAt(text, end) == 1) {
                end++;
            }
        }
        return level == Level.UNSAID ? new Prefix(start, level, false) : withCommittee(text, end, level);
    }

    private static Prefix withCommittee(String text, int end, Level level) {
        for (String committee : new String[] {"委员会", "党委", "委"}) {
            if (text.startsWith(committee, end) && text.length() > end + committee.length()) {
                return new Prefix(end + committee.length(), level, true);
            }
        }
        return new Prefix(end, level, false);
    }
}
