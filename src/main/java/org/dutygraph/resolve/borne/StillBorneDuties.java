package org.dutygraph.resolve.borne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.RowWording;

/** Finds the reclaimed duties that assisted and basic duties still contain. */
public final class StillBorneDuties {

    /** Matters looked for at a time; what they are found in is held until it has been handed over. */
    private static final int AT_A_TIME = 256;

    private StillBorneDuties() {}

    /**
     * All pairs of a reclaimed wording and another that still contains its matter, by the order of their ids. Of many counties
     * there are many pairs: {@link #forEach} keeps none of them.
     *
     * @param wordings all wordings, each once
     */
    public static List<StillBorne> of(Collection<RowWording> wordings) {
        List<StillBorne> found = new ArrayList<>();
        forEach(wordings, found::add);
        found.sort(Comparator.comparing(StillBorne::reclaimed).thenComparing(StillBorne::other));
        return found;
    }

    /** Gives each pair to the consumer, in an order that depends on the wordings alone; works on all cores. */
    public static void forEach(Collection<RowWording> wordings, Consumer<StillBorne> consumer) {
        Passages passages = new Passages(wordings);
        List<Map.Entry<String, List<RowWording>>> matters = matters(wordings);
        for (int from = 0; from < matters.size(); from += AT_A_TIME) {
            IntStream.range(from, Math.min(from + AT_A_TIME, matters.size()))
                    .parallel()
                    .mapToObj(matters::get)
                    .map(matter -> new Borne(matter.getValue(), passages.holding(matter.getKey())))
                    .toList()
                    .forEach(borne -> borne.handTo(consumer));
        }
    }

    /** The wordings of reclaimed duties by the normal form of their name, which is all that is looked for. */
    private static List<Map.Entry<String, List<RowWording>>> matters(Collection<RowWording> wordings) {
        return List.copyOf(wordings.parallelStream()
                .filter(wording -> wording.list() == ListKind.RECLAIMED)
                .sorted(Comparator.comparing(RowWording::id))
                .collect(Collectors.groupingBy(RowWording::normalForm, TreeMap::new, Collectors.toList()))
                .entrySet());
    }

    /** What holds a matter, and the wordings that say it has been reclaimed. */
    private record Borne(List<RowWording> reclaimed, List<Found> found) {

        void handTo(Consumer<StillBorne> consumer) {
            reclaimed.forEach(wording -> found.forEach(other -> consumer.accept(other.stillBorne(wording.id()))));
        }
    }
}
