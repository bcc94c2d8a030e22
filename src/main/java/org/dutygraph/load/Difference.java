package org.dutygraph.load;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * What has to change in the graph so that it holds what was found of a kind, and nothing else of it. While it is worked out, a
 * map of the keys of that kind is held, about 150 bytes a fact; the facts that the graph holds are streamed.
 *
 * @param <T> what was found
 */
final class Difference<T> {

    /** Rows of one statement; more would make its plan's memory grow with the country. */
    static final int BATCH = 2_000;

    private final DerivedKind kind;
    private final List<T> found;
    private final Function<T, ? extends Map<String, ? extends @Nullable Object>> row;
    private final BitSet held = new BitSet();
    private final List<Map<String, Object>> vanished = new ArrayList<>();

    private Difference(
            DerivedKind kind, List<T> found, Function<T, ? extends Map<String, ? extends @Nullable Object>> row) {
        this.kind = kind;
        this.found = found;
        this.row = row;
    }

    /**
     * Compares what was found with what the graph holds.
     *
     * @param row a fact as {@code resolve/<kind>/write} takes it and {@code resolve/<kind>/held} gives it
     */
    static <T> Difference<T> between(
            Graph graph,
            DerivedKind kind,
            List<T> found,
            Function<T, ? extends Map<String, ? extends @Nullable Object>> row) {
        return between(
                rows -> graph.stream(kind.statement("held"), Map.of(), answer -> rows.accept(kind.row(answer))),
                kind,
                found,
                row);
    }

    /**
     * Compares what was found with what the graph is known to hold.
     *
     * @param held gives each fact that the graph holds
     */
    static <T> Difference<T> between(
            Consumer<Consumer<Map<String, Object>>> held,
            DerivedKind kind,
            List<T> found,
            Function<T, ? extends Map<String, ? extends @Nullable Object>> row) {
        Difference<T> difference = new Difference<>(kind, found, row);
        difference.compare(held);
        return difference;
    }

    private void compare(Consumer<Consumer<Map<String, Object>>> rows) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            places.put(kind.key(row.apply(found.get(i))), i);
        }
        rows.accept(before -> {
            Integer place = places.get(kind.key(before));
            if (place == null) {
                vanished.add(kind.keyOnly(before));
            } else if (isSame(row.apply(found.get(place)), before)) {
                held.set(place);
            }
        });
    }

    private static boolean isSame(
            Map<String, ? extends @Nullable Object> found, Map<String, ? extends @Nullable Object> before) {
        return found.equals(before) || text(found).equals(text(before));
    }

    /** How many facts go, come or change. */
    long size() {
        return (long) vanished.size() + found.size() - held.cardinality();
    }

    /** Hands over what there is to do in statements of bounded size: first what goes, then what comes or changes. */
    void forEachBatch(Consumer<Consumer<Graph.Writing>> batches) {
        for (int from = 0; from < vanished.size(); from += BATCH) {
            List<Map<String, Object>> rows = vanished.subList(from, Math.min(from + BATCH, vanished.size()));
            batches.accept(tx -> tx.run(kind.statement("remove"), Map.of("rows", rows)));
        }
        int[] fresh = IntStream.range(0, found.size()).filter(i -> !held.get(i)).toArray();
        for (int from = 0; from < fresh.length; from += BATCH) {
            int[] batch = java.util.Arrays.copyOfRange(fresh, from, Math.min(from + BATCH, fresh.length));
            batches.accept(tx -> tx.run(
                    kind.statement("write"),
                    Map.of(
                            "rows",
                            IntStream.of(batch).mapToObj(found::get).map(row).toList())));
        }
    }

    @Override
    public String toString() {
        return kind.statement("write");
    }

    /** The same for the same values, whether they come from the graph or from here. */
    private static String text(Map<String, ? extends @Nullable Object> row) {
        Map<String, @Nullable Object> known = new TreeMap<>(row);
        known.values().removeIf(value -> value == null);
        return known.toString();
    }
}
