package org.dutygraph.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Tells which documents rows rest on, and, of a single row, which lines. */
@Component
public class Sources {

    /** Which columns hold the keys of things whose documents are known; of the nearest that are there, the documents are taken. */
    private static final Map<String, Predicate<String>> NEAREST_FIRST = new TreeMap<>(Map.of(
            "1duties", Pattern.compile("(?!.*common_)(?:.*_)?duty_ids?").asMatchPredicate(),
            "2townships", Pattern.compile("(?:.*_)?township_codes?|party_id").asMatchPredicate(),
            "3counties", Pattern.compile("(?:.*_)?county_codes?").asMatchPredicate()));

    private static final Pattern DOCUMENTS = Pattern.compile("(?:.*_)?(?:document|lines)");
    private static final Pattern PLACE = Pattern.compile("(.+):(\\d+)");

    private final Graph graph;

    Sources(Graph graph) {
        this.graph = graph;
    }

    /**
     * The documents that the rows name; else those that state the duties, or describe the townships or counties, that they
     * name; else all, of rows that there are. A single row's lines are told, too.
     *
     * @param rows each with its values by the columns' names, in small letters and underscores
     */
    public List<Source> of(List<? extends Map<String, ? extends @Nullable Object>> rows) {
        Map<String, Object> named = new HashMap<>();
        Set<String> keys = keys(rows, DOCUMENTS.asMatchPredicate());
        boolean found = !keys.isEmpty();
        named.put("documents", keys);
        for (Map.Entry<String, Predicate<String>> kind : NEAREST_FIRST.entrySet()) {
            keys = found ? Set.of() : keys(rows, kind.getValue());
            found = found || !keys.isEmpty();
            named.put(kind.getKey().substring(1), keys);
        }
        named.put("all", !found && !rows.isEmpty());
        return read(named, rows.size() == 1 ? lines(rows.get(0)) : Map.of());
    }

    /** All documents there are. */
    public List<Source> all() {
        return of(List.of(Map.of()));
    }

    /** Documents, with what the graph knows of those that it holds as they are here. */
    List<Source> known(List<Document> documents) {
        Map<String, Object> named = new HashMap<>();
        NEAREST_FIRST.keySet().forEach(kind -> named.put(kind.substring(1), Set.of()));
        named.put("documents", documents.stream().map(Document::document).collect(Collectors.toSet()));
        named.put("all", false);
        Map<String, Source> held = new HashMap<>();
        read(named, Map.of()).forEach(source -> held.put(key(source.document()), source));
        return documents.stream()
                .map(document -> held.getOrDefault(key(document), new Source(document, List.of())))
                .toList();
    }

    private static String key(Document document) {
        return document.document() + '\n' + document.date();
    }

    private List<Source> read(Map<String, Object> named, Map<String, Set<Long>> lines) {
        return graph.read("read/web/sources", named, Document.class).stream()
                .map(document -> new Source(document, List.copyOf(lines.getOrDefault(document.document(), Set.of()))))
                .toList();
    }

    /** What the rows hold in some columns; of a place written as {@code document:line} the document. */
    private static Set<String> keys(
            List<? extends Map<String, ? extends @Nullable Object>> rows, Predicate<String> columns) {
        return rows.stream()
                .flatMap(row -> row.entrySet().stream())
                .filter(cell -> columns.test(cell.getKey()))
                .flatMap(cell -> values(cell.getValue()))
                .map(value -> value.replaceFirst(":\\d+$", ""))
                .collect(Collectors.toSet());
    }

    private static Stream<String> values(@Nullable Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }

    /** By document the lines that a row names: in a column beside the document's, or as {@code document:line}. */
    public static Map<String, Set<Long>> lines(Map<String, ? extends @Nullable Object> row) {
        Map<String, Set<Long>> lines = new HashMap<>();
        row.forEach((column, value) -> {
            if (column.endsWith("document")
                    && row.get(column.replaceFirst("document$", "line")) instanceof Number line) {
                lines.computeIfAbsent(String.valueOf(value), name -> new TreeSet<>())
                        .add(line.longValue());
            } else if (column.endsWith("lines")) {
                values(value)
                        .map(PLACE::matcher)
                        .filter(place -> place.matches())
                        .forEach(place -> lines.computeIfAbsent(place.group(1), name -> new TreeSet<>())
                                .add(Long.valueOf(place.group(2))));
            }
        });
        return lines;
    }

    /**
     * A document.
     *
     * @param document its name
     * @param place the county and township that it is of
     * @param title as printed, where somebody has said so; else made of its place
     * @param issuer the government that published it; none where that is not known
     * @param date as it gives it itself, or as it was published; none where that is not known
     * @param source the address at which it was published; none where that is not known
     * @param retrieved when it was fetched from there; none where that is not known
     */
    public record Document(
            String document,
            String place,
            String title,
            @Nullable String issuer,
            @Nullable String date,
            @Nullable String source,
            @Nullable String retrieved) {}

    /**
     * A document that something rests on.
     *
     * @param lines those that it rests on, 1-based; none where it is more than one row
     */
    public record Source(Document document, List<Long> lines) {

        /** The document as a citation names it; what is not known is said to be so. */
        @Override
        public String toString() {
            return "%s（%s，%s，%s；文件 %s%s）"
                    .formatted(
                            document.title(),
                            known("发布机关", document.issuer()),
                            known("日期", document.date()),
                            fetched(),
                            document.document(),
                            lines.isEmpty() ? "" : " 第" + joined("、") + "行");
        }

        /** Its page, at the first of the lines. */
        public String getPath() {
            return lines.isEmpty()
                    ? "/documents/" + UriUtils.encodePath(document.document(), StandardCharsets.UTF_8)
                    : ThingPages.line(document.document(), lines.get(0));
        }

        private String joined(String mark) {
            List<String> texts = new ArrayList<>();
            lines.forEach(line -> texts.add(line.toString()));
            return String.join(mark, texts);
        }

        private String fetched() {
            return known("来源地址", document.source())
                    + (document.retrieved() == null ? "" : "，" + document.retrieved() + " 获取");
        }

        private static String known(String what, @Nullable String fact) {
            return fact == null ? what + "不详" : fact;
        }
    }
}
