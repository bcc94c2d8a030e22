package org.dutygraph.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A matter that at least one of the townships has.
 *
 * @param commonDuty the common duty's id; none before common duties are known
 * @param label the common duty's name
 * @param duties the townships' duties in it
 */
record Matter(@Nullable String commonDuty, String label, List<Part> duties) {

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

    /** A township's duty. */
    record Part(String township, String id, String list, long number, String name) {}
}
