package org.dutygraph.resolve.borne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.Rarity;
import org.dutygraph.resolve.wording.RowWording;

/**
 * All wordings in which what is still borne is looked for, kept so that further ones cost what they bring: about 1 KB a wording. How
 * rare characters are is counted over those it began with; once many have come since, it has to be made anew.
 */
public final class StillBorneIndex {

    /** Matters looked for at a time; what they are found in is held until it has been handed over. */
    private static final int AT_A_TIME = 256;
    /** So many wordings, of those it began with, may come or go before the rarity of characters has to be counted anew. */
    private static final double CHANGED = 0.02;

    private final Rarity rarity;
    private final Passages first;
    private final Set<String> firstIds = new HashSet<>();
    private final Map<String, RowWording> since = new LinkedHashMap<>();
    private final Map<String, RowWording> reclaimed = new TreeMap<>();
    private final int begun;
    private int changes;

    /** Reads wordings, each once. */
    public StillBorneIndex(Collection<RowWording> wordings) {
        first = new Passages(wordings);
        rarity = first.rarity();
        begun = wordings.size();
        for (RowWording wording : wordings) {
            firstIds.add(wording.id());
            addReclaimed(wording);
        }
    }

    /** All pairs among the wordings it began with, in an order that depends on them alone; works on all cores. */
    public void forEach(Consumer<StillBorne> consumer) {
        find(reclaimed.values(), List.of(first), consumer);
    }

    /**
     * Which of these wordings it lacks; empty where it has them all.
     *
     * @param ids of all wordings that there are now
     */
    public Set<String> lacking(Collection<String> ids) {
        return ids.stream().filter(id -> !isKnown(id)).collect(Collectors.toSet());
    }

    /**
     * Whether so little has changed that it may be kept.
     *
     * @param ids of all wordings that there are now
     */
    public boolean suits(Collection<String> ids) {
        long fresh = ids.stream().filter(id -> !isKnown(id)).count();
        long gone = firstIds.size() + since.size() + fresh - ids.size();
        return changes + fresh + gone <= CHANGED * begun;
    }

    /**
     * Takes further wordings in and lets others go.
     *
     * @param ids of all wordings that there are from now on
     * @param fresh those of them that it lacked
     * @return the pairs that the fresh ones are in, by the order of their ids
     */
    public List<StillBorne> change(Collection<String> ids, Collection<RowWording> fresh) {
        Set<String> kept = Set.copyOf(ids);
        int before = firstIds.size() + since.size();
        firstIds.retainAll(kept);
        since.keySet().retainAll(kept);
        reclaimed.keySet().retainAll(kept);
        changes += before - firstIds.size() - since.size() + fresh.size();
        List<RowWording> longer = List.copyOf(reclaimed.values());
        fresh.forEach(wording -> since.put(wording.id(), wording));
        fresh.forEach(this::addReclaimed);
        List<StillBorne> found = new ArrayList<>();
        find(longer, List.of(new Passages(fresh, rarity)), found::add);
        find(fresh, List.of(first, new Passages(since.values(), rarity)), found::add);
        found.sort(Comparator.comparing(StillBorne::reclaimed).thenComparing(StillBorne::other));
        return found;
    }

    private boolean isKnown(String id) {
        return firstIds.contains(id) || since.containsKey(id);
    }

    private void addReclaimed(RowWording wording) {
        if (wording.list() == ListKind.RECLAIMED) {
            reclaimed.put(wording.id(), wording);
        }
    }

    private void find(Collection<RowWording> wordings, List<Passages> passages, Consumer<StillBorne> consumer) {
        List<Map.Entry<String, List<RowWording>>> matters = matters(wordings);
        for (int from = 0; from < matters.size(); from += AT_A_TIME) {
            IntStream.range(from, Math.min(from + AT_A_TIME, matters.size()))
                    .parallel()
                    .mapToObj(matters::get)
                    .map(matter -> Borne.of(matter.getValue(), holding(matter.getKey(), passages)))
                    .toList()
                    .forEach(borne -> borne.handTo(consumer));
        }
    }

    /** A wording that went and came again is found where it came. */
    private List<Found> holding(String matter, List<Passages> passages) {
        return passages.stream()
                .flatMap(some -> some.holding(matter).stream()
                        .filter(found -> !some.equals(first) || firstIds.contains(found.other())))
                .toList();
    }

    /** The wordings of reclaimed duties by the normal form of their name, which is all that is looked for. */
    private static List<Map.Entry<String, List<RowWording>>> matters(Collection<RowWording> wordings) {
        return List.copyOf(wordings.parallelStream()
                .filter(wording -> wording.list() == ListKind.RECLAIMED)
                .sorted(Comparator.comparing(RowWording::id))
                .collect(Collectors.groupingBy(RowWording::normalForm, TreeMap::new, Collectors.toList()))
                .entrySet());
    }

    /**
     * What holds a matter, and the wordings that say it has been reclaimed.
     *
     * @param reasons by the names that these have for it, of which there are a few, why each of the others holds it
     */
    private record Borne(List<RowWording> reclaimed, List<Found> found, Map<String, List<String>> reasons) {

        static Borne of(List<RowWording> reclaimed, List<Found> found) {
            return new Borne(
                    reclaimed,
                    found,
                    reclaimed.stream()
                            .map(RowWording::name)
                            .distinct()
                            .collect(Collectors.toMap(name -> name, name -> found.stream()
                                    .map(other -> other.reason(name))
                                    .toList())));
        }

        void handTo(Consumer<StillBorne> consumer) {
            for (RowWording wording : reclaimed) {
                List<String> why = reasons.getOrDefault(wording.name(), List.of());
                for (int i = 0; i < found.size(); i++) {
                    consumer.accept(found.get(i).stillBorne(wording.id(), why.get(i)));
                }
            }
        }
    }
}
