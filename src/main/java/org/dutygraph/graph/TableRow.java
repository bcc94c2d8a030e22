package org.dutygraph.graph;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A row of a table: a map by the names of the columns, in their order, which takes no more memory than its values. The rows of
 * one table share the columns, and texts that come again.
 */
final class TableRow extends AbstractMap<String, @Nullable Object> {

    private final Map<String, Integer> places;
    private final @Nullable Object[] values;

    private TableRow(Map<String, Integer> places, @Nullable Object[] values) {
        this.places = places;
        this.values = values;
    }

    @Override
    public boolean containsKey(@Nullable Object column) {
        return places.containsKey(column);
    }

    @Override
    public @Nullable Object get(@Nullable Object column) {
        Integer place = places.get(column);
        return place == null ? null : values[place];
    }

    @Override
    public Set<String> keySet() {
        return Collections.unmodifiableSet(places.keySet());
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Entry<String, @Nullable Object>> iterator() {
                return places.entrySet().stream()
                        .<Entry<String, @Nullable Object>>map(
                                column -> new SimpleImmutableEntry<>(column.getKey(), values[column.getValue()]))
                        .iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    /** Makes the rows of one table. */
    static final class Maker {

        private final Map<String, Integer> places = new LinkedHashMap<>();
        private final Map<String, String> texts = new HashMap<>();

        Maker(List<String> columns) {
            IntStream.range(0, columns.size()).forEach(place -> places.put(columns.get(place), place));
        }

        /** The same row. */
        TableRow row(Record record) {
            return new TableRow(
                    places,
                    record.values().stream()
                            .map(value -> shared(value.asObject()))
                            .toArray());
        }

        private @Nullable Object shared(@Nullable Object value) {
            if (value instanceof String text) {
                return texts.computeIfAbsent(text, same -> same);
            }
            return value instanceof List<?> several
                    ? Collections.unmodifiableList(
                            several.stream().map(this::shared).collect(Collectors.toList()))
                    : value;
        }
    }
}
