package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** The curated decisions in force. Those about duties that are not there decide nothing. */
final class Judgements {

    private final List<Decided> same = new ArrayList<>();
    private final Int2ObjectOpenHashMap<List<Decided>> joining = new Int2ObjectOpenHashMap<>();
    private final Int2ObjectOpenHashMap<RoaringBitmap> apart = new Int2ObjectOpenHashMap<>();
    private final RoaringBitmap keptApart = new RoaringBitmap();

    Judgements(Collection<Judgement> all, Rows rows) {
        for (Judgement judgement : all) {
            Decided decided = new Decided(judgement, rows.row(judgement.a()), rows.row(judgement.b()));
            if (decided.a() >= 0 && decided.b() >= 0) {
                add(decided);
            }
        }
    }

    List<Decided> same() {
        return same;
    }

    /** A decision that joined a duty with another of its cluster. */
    Optional<Judgement> joining(int row, Cluster cluster) {
        List<Decided> about = joining.get(row);
        return about == null
                ? Optional.empty()
                : about.stream()
                        .filter(decided -> cluster.rows().contains(decided.other(row)))
                        .map(Decided::judgement)
                        .findFirst();
    }

    /** Whether no decision keeps a duty from the members of a cluster. */
    boolean allow(int row, Cluster cluster) {
        RoaringBitmap others = apart.get(row);
        return others == null || !RoaringBitmap.intersects(others, cluster.rows());
    }

    /** Whether no decision keeps a member of one from a member of the other. */
    boolean allow(Cluster one, Cluster other) {
        if (keptApart.isEmpty() || !RoaringBitmap.intersects(one.rows(), keptApart)) {
            return true;
        }
        for (IntIterator row = RoaringBitmap.and(one.rows(), keptApart).getIntIterator(); row.hasNext(); ) {
            if (!allow(row.next(), other)) {
                return false;
            }
        }
        return true;
    }

    private void add(Decided decided) {
        if (decided.judgement().same()) {
            same.add(decided);
            joining.computeIfAbsent(decided.a(), row -> new ArrayList<>()).add(decided);
            joining.computeIfAbsent(decided.b(), row -> new ArrayList<>()).add(decided);
        } else {
            keep(decided.a(), decided.b());
            keep(decided.b(), decided.a());
        }
    }

    private void keep(int row, int from) {
        apart.computeIfAbsent(row, key -> new RoaringBitmap()).add(from);
        keptApart.add(row);
    }

    /**
     * A decision with the duties it is about.
     *
     * @param judgement what was decided
     * @param a the row of one
     * @param b the row of the other
     */
    record Decided(Judgement judgement, int a, int b) {

        int other(int row) {
            return row == a ? b : a;
        }
    }
}
