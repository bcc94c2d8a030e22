package org.dutygraph.version;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dutygraph.dutylist.ListDate;
import org.dutygraph.load.PastLists;
import org.dutygraph.load.PastLists.HeldList;
import org.dutygraph.version.PairChanges.Summary;
import org.dutygraph.version.ThingChanges.Thing;
import org.dutygraph.version.ThingChanges.Touched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** When the lists of a place began to hold, the first first, and how much was otherwise then; for templates. */
@Component("timelines")
public class Timelines {

    private static final Logger LOG = LoggerFactory.getLogger(Timelines.class);
    /** Each a difference of its own, which the other kinds are not. */
    private static final Set<ChangeKind> ASPECTS = EnumSet.range(ChangeKind.ADDED, ChangeKind.RENUMBERED);
    /** A page does not wait longer for its counts; they are there when it is seen again. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PastLists past;
    private final KeptPairChanges kept;
    private final ThingChanges things;

    Timelines(PastLists past, KeptPairChanges kept, ThingChanges things) {
        this.things = things;
        this.past = past;
        this.kept = kept;
    }

    /**
     * Of a township, or of all that a county has.
     *
     * @param code with which the townships' codes begin
     * @return nothing where no list followed another, or what tells of that cannot be read: the rest of the page is there all the same
     */
    public List<Step> of(String code) {
        try {
            return steps(code);
        } catch (UncheckedIOException e) {
            LOG.warn("清单的先后读不出 / which list followed which cannot be read", e);
            return List.of();
        }
    }

    /** Of the townships of a department's place, with what was otherwise for it; the same otherwise. */
    public List<Step> ofDepartment(String id) {
        return of(() -> things.department(id));
    }

    /** Of the townships that have a common duty, with what was otherwise in it; the same otherwise. */
    public List<Step> ofCommonDuty(String id) {
        return of(() -> things.commonDuty(id));
    }

    private List<Step> of(Supplier<Thing> thing) {
        try {
            return steps(thing.get());
        } catch (UncheckedIOException e) {
            LOG.warn("清单的先后读不出 / which list followed which cannot be read", e);
            return List.of();
        }
    }

    private List<Step> steps(Thing thing) {
        Map<ListDate, Integer> lists = new TreeMap<>();
        Map<ListDate, List<Touched>> touched = new TreeMap<>();
        Set<ListDate> late = new HashSet<>();
        String rules = kept.rules();
        long until = System.nanoTime() + PATIENCE.toNanos();
        for (List<HeldList> ofOne : things.lists(thing)) {
            Optional<List<Touched>> found = things.of(thing, ofOne, rules, until);
            found.ifPresentOrElse(
                    all -> all.forEach(
                            each -> touched.computeIfAbsent(each.pair().after().from(), any -> new ArrayList<>())
                                    .add(each)),
                    () -> ofOne.stream().skip(1).map(HeldList::from).forEach(late::add));
            if (thing.isIn(ofOne.get(0).list().township())
                    || found.filter(List::isEmpty).isEmpty()) {
                ofOne.forEach(list -> lists.merge(list.from(), 1, Integer::sum));
            }
        }
        return touched.isEmpty() && late.isEmpty()
                ? List.of()
                : lists.entrySet().stream()
                        .map(entry -> step(
                                entry.getKey(),
                                entry.getValue(),
                                touched.getOrDefault(entry.getKey(), List.of()),
                                late.contains(entry.getKey())))
                        .toList();
    }

    private static Step step(ListDate date, int lists, List<Touched> touched, boolean isLate) {
        Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
        touched.forEach(each -> each.counts().forEach((kind, count) -> counts.merge(kind, count, Long::sum)));
        List<ListPair> pairs = touched.stream()
                .filter(each -> !each.rows().isEmpty())
                .map(Touched::pair)
                .toList();
        return new Step(
                date.toString(),
                lists,
                touched.size() + (isLate ? 1 : 0),
                isLate ? Map.of() : told(counts),
                !isLate,
                pairs.size() == 1 ? pairs.get(0).address() : "/what-changed?" + between(date));
    }

    private List<Step> steps(String code) {
        Map<ListDate, Integer> lists = new TreeMap<>();
        Map<ListDate, List<ListPair>> pairs = new TreeMap<>();
        past.successions().lists().forEach((township, ofOne) -> {
            if (township.startsWith(code)) {
                ofOne.forEach(list -> lists.merge(list.from(), 1, Integer::sum));
                ListPair.all(ofOne)
                        .forEach(pair -> pairs.computeIfAbsent(pair.after().from(), any -> new ArrayList<>())
                                .add(pair));
            }
        });
        if (pairs.isEmpty()) {
            return List.of();
        }
        String rules = kept.rules();
        long until = System.nanoTime() + PATIENCE.toNanos();
        List<Step> steps = new ArrayList<>();
        lists.forEach(
                (date, count) -> steps.add(step(code, date, count, pairs.getOrDefault(date, List.of()), rules, until)));
        return steps;
    }

    private Step step(String code, ListDate date, int lists, List<ListPair> pairs, String rules, long until) {
        Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
        boolean isWhole = true;
        for (ListPair pair : pairs) {
            var found = kept.worked(pair, rules, until);
            isWhole = isWhole && found.isPresent();
            found.flatMap(KeptPairChanges.Worked::summary)
                    .map(Summary::counts)
                    .ifPresent(each -> each.forEach((kind, count) -> counts.merge(kind, count, Long::sum)));
        }
        return new Step(
                date.toString(),
                lists,
                pairs.size(),
                isWhole ? told(counts) : Map.of(),
                isWhole,
                address(code, date, pairs));
    }

    private static Map<String, Long> told(Map<ChangeKind, Long> counts) {
        Map<String, Long> some = new LinkedHashMap<>();
        counts.forEach((kind, count) -> {
            if (count > 0 && ASPECTS.contains(kind)) {
                some.put(kind.code(), count);
            }
        });
        return some;
    }

    private static String address(String code, ListDate date, List<ListPair> pairs) {
        return pairs.isEmpty()
                ? ""
                : pairs.size() == 1 && pairs.get(0).township().equals(code)
                        ? pairs.get(0).address()
                        : "/what-changed?county=%s&%s".formatted(code, between(date));
    }

    /** From the day before lists began to hold to that day. */
    private static String between(ListDate date) {
        return "from=%s&to=%s".formatted(date.begin().minusDays(1), date.begin());
    }

    /**
     * When lists began to hold.
     *
     * @param date the month, or the day where they tell it
     * @param lists how many did
     * @param followed how many of them followed another
     * @param counts how many duties were otherwise in each way, of those that were in any; empty where not all has been compared yet
     * @param whole whether all has been compared
     * @param address where they are compared; empty where none followed another
     */
    public record Step(String date, int lists, int followed, Map<String, Long> counts, boolean whole, String address) {}
}
