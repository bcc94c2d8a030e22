package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Duties taken for one matter while groups form. Its rows and their lists take about two bytes each. */
final class Cluster {

    private static final int SPOKESMEN = 6;
    /** A wording that fewer than one in so many have, against the most frequent one, is a slip and does not speak for all. */
    private static final int HEARD = 20;

    private static final Comparator<Phrasing> MOST_FREQUENT =
            Comparator.comparingInt((Phrasing phrasing) -> -phrasing.duties()).thenComparingInt(Phrasing::index);

    private @Nullable String registered;
    private final RoaringBitmap rows;
    private final RoaringBitmap slots;
    private final IntArrayList phrasings;
    private List<Phrasing> spokesmen = List.of();
    private boolean mixed;

    /** A cluster of nothing yet, of a common duty that was registered before, or of none. */
    Cluster(@Nullable String registered) {
        this.registered = registered;
        this.rows = new RoaringBitmap();
        this.slots = new RoaringBitmap();
        this.phrasings = new IntArrayList(1);
    }

    /** Adds a duty of a list of which it has none. */
    void add(int row, int slot, Phrasing phrasing) {
        rows.add(row);
        slots.add(slot);
        if (phrasings.isEmpty() || phrasings.getInt(phrasings.size() - 1) != phrasing.index()) {
            phrasings.add(phrasing.index());
        }
        boolean speaks = spokesmen.size() < SPOKESMEN
                || MOST_FREQUENT.compare(phrasing, spokesmen.get(spokesmen.size() - 1)) < 0;
        if (speaks && spokesmen.stream().noneMatch(other -> other.index() == phrasing.index())) {
            speak(spokesmen(spokesmen, List.of(phrasing)));
        }
    }

    /** Takes in all duties of another. */
    void absorb(Cluster other) {
        registered = registered != null ? registered : other.registered;
        rows.or(other.rows);
        slots.or(other.slots);
        phrasings.addAll(other.phrasings);
        speak(spokesmen(spokesmen, other.spokesmen));
    }

    /** The most frequent phrasings of both. */
    static List<Phrasing> spokesmen(List<Phrasing> one, List<Phrasing> other) {
        List<Phrasing> most = new ArrayList<>(SPOKESMEN);
        for (int i = 0, j = 0; most.size() < SPOKESMEN && (i < one.size() || j < other.size()); ) {
            int order = i == one.size() ? 1 : j == other.size() ? -1 : MOST_FREQUENT.compare(one.get(i), other.get(j));
            Phrasing next = order <= 0 ? one.get(i) : other.get(j);
            if (!most.isEmpty() && next.duties() * HEARD < most.get(0).duties()) {
                break;
            }
            most.add(next);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return most;
    }

    private void speak(List<Phrasing> most) {
        spokesmen = most;
        mixed = most.stream().map(Phrasing::basic).distinct().count() > 1;
    }

    void register(@Nullable String id) {
        registered = id;
    }

    /** The common duty it was before; null where it is new. */
    @Nullable
    String registered() {
        return registered;
    }

    /** Its duties. */
    RoaringBitmap rows() {
        return rows;
    }

    boolean has(int slot) {
        return slots.contains(slot);
    }

    /** Its phrasings, each at least once. */
    IntArrayList phrasings() {
        return phrasings;
    }

    /** Its most frequent phrasings, which speak for it. */
    List<Phrasing> spokesmen() {
        return spokesmen;
    }

    int size() {
        return rows.getCardinality();
    }

    /**
     * Whether the two may be one matter: no list has a duty of either, no two former common duties meet, and neither side already
     * unites basic duties with others.
     */
    boolean mayJoin(Cluster other) {
        return (registered == null || other.registered == null) && !(mixed && other.mixed) && isDisjoint(other);
    }

    boolean isDisjoint(Cluster other) {
        return !RoaringBitmap.intersects(slots, other.slots);
    }

    /** Whether a township has a duty in both. */
    boolean shareTownship(Cluster other) {
        boolean smaller = slots.getCardinality() <= other.slots.getCardinality();
        RoaringBitmap within = smaller ? other.slots : slots;
        for (IntIterator one = (smaller ? slots : other.slots).getIntIterator(); one.hasNext(); ) {
            int slot = one.next();
            if (within.intersects(Rows.firstSlot(slot), Rows.endOfSlots(slot))) {
                return true;
            }
        }
        return false;
    }
}
