package org.dutygraph.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.text.Wording;
import org.dutygraph.web.Coded;
import org.dutygraph.web.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A matter that at least one of the townships has.
 *
 * @param commonDuty the common duty's id; none before common duties are known
 * @param label the common duty's name
 * @param duties the townships' duties in it
 * @param places all the townships that are compared
 */
record Matter(@Nullable String commonDuty, String label, List<Part> duties, List<Choice> places) implements TableRow {

    /** The townships that have it. */
    Set<String> townships() {
        return duties.stream().map(Part::township).collect(Collectors.toSet());
    }

    /** Whether all that have it have it on the same list. */
    boolean onOneList() {
        return duties.stream().map(Part::list).distinct().count() == 1;
    }

    /** Whether the townships word it differently. */
    public boolean isWordedDifferently() {
        return duties.stream().map(Part::name).distinct().count() > 1;
    }

    /** Its duties in a township; none where the township does not have it. */
    public List<Part> in(String township) {
        return duties.stream().filter(duty -> duty.township().equals(township)).toList();
    }

    /** A duty's wording in pieces, those marked that the matter's first wording does not have. */
    public List<Wording.Piece> wording(Part duty) {
        return Wording.against(duties.get(0).name(), duty.name());
    }

    /** The matter, and a column for each township, as on the page. */
    @Override
    public Map<String, @Nullable Object> cells() {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("common_duty_id", commonDuty);
        cells.put("common_duty", label);
        places.forEach(place -> cells.put(
                place.name(), in(place.code()).stream().map(Part::told).toList()));
        return cells;
    }

    /** A township's duty. */
    record Part(String township, String id, String list, long number, String name) implements TableRow {

        private Coded told() {
            return new Coded(list, number + ". " + name);
        }

        @Override
        public Map<String, Object> cells() {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put("list", list);
            cells.put("number", number);
            cells.put("name", name);
            cells.put("duty_id", id);
            cells.put("township_code", township);
            return cells;
        }
    }
}
