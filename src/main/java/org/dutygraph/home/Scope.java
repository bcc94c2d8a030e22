package org.dutygraph.home;

import java.util.EnumMap;
import java.util.Map;

/** How many places of each kind have lists, in all or within one of them. */
record Scope(long provinces, long prefectures, long counties, long townships) {

    /** As many as a screen has room for, with a column for each list. */
    private static final long MOST = 12;

    /**
     * The finest kind of which there are several, but not too many for a screen; else the coarsest of which there are several,
     * from which a reader goes on to what is in each.
     */
    Level level() {
        Map<Level, Long> numbers = new EnumMap<>(Map.of(
                Level.PROVINCE, provinces,
                Level.PREFECTURE, prefectures,
                Level.COUNTY, counties,
                Level.TOWNSHIP, townships));
        Level chosen = Level.TOWNSHIP;
        if (townships <= MOST) {
            return chosen;
        }
        for (Map.Entry<Level, Long> number : numbers.entrySet()) {
            boolean isFine = number.getValue() > 1 && number.getValue() <= MOST;
            boolean isFirst = chosen == Level.TOWNSHIP && number.getValue() > 1;
            if (isFine || isFirst) {
                chosen = number.getKey();
            }
        }
        return chosen;
    }
}
