package org.dutygraph.load;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dutygraph.load.Importer.KnownDocument;
import org.jspecify.annotations.Nullable;

/**
 * A list of which the graph says no more than that its township has it, beside the current one.
 *
 * @param document its name
 * @param rules the version of the rules it was read by
 * @param township its code
 * @param date the month or day that it prints; none where it prints none
 * @param counts how many duties it has on each list
 */
record OtherList(
        String document,
        String sha256,
        String rules,
        String township,
        @Nullable String date,
        Map<String, Integer> counts) {

    static OtherList of(KnownDocument known) {
        return new OtherList(
                known.id(), known.sha256(), known.rules(), known.townshipCode(), known.date(), known.counts());
    }

    static OtherList of(ReadDocument document, String rules) {
        Map<String, Integer> counts = new TreeMap<>();
        document.list().rows().forEach(row -> counts.merge(row.list().code(), 1, Integer::sum));
        return new OtherList(
                document.name(),
                document.file().sha256(),
                rules,
                document.township().orElseThrow().code(),
                document.list().date().map(Object::toString).orElse(null),
                counts);
    }

    /**
     * As {@code write/other-lists} takes it.
     *
     * @param place what it is beside the current one
     */
    Map<String, @Nullable Object> row(Versions.Place place) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", document);
        properties.put("sha256", sha256);
        properties.put("rules", rules);
        properties.put("date", date);
        properties.put("place", place.code());
        properties.putAll(counts);
        return Map.of("township", township, "properties", properties);
    }
}
