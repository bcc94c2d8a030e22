package org.dutygraph.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which documents an answer's rows rest on. */
@Component
class Sources {

    private static final List<Kind> NEAREST_FIRST = List.of(Kind.DUTY, Kind.TOWNSHIP, Kind.COUNTY);

    private final Graph graph;

    Sources(Graph graph) {
        this.graph = graph;
    }

    /**
     * The documents that the rows name; else those that state the duties, or describe the townships or counties, that they
     * name; else all, of an answer that has rows.
     */
    List<Source> of(Answer answer) {
        Map<String, Object> named = new HashMap<>();
        Set<String> keys = keys(answer, column -> column.matches("(?:.*_)?(?:document|lines)"));
        boolean found = !keys.isEmpty();
        named.put("documents", keys);
        for (Kind kind : NEAREST_FIRST) {
            keys = found ? Set.of() : keys(answer, kind::isIn);
            found = found || !keys.isEmpty();
            named.put(kind.parameter(), keys);
        }
        named.put("all", !found && answer.count() > 0);
        return graph.read("read/question/sources", named, Source.class);
    }

    /** What the rows hold in some columns; of a place written as {@code document:line} the document. */
    private static Set<String> keys(Answer answer, Predicate<String> columns) {
        return answer.columns().stream()
                .map(Column::name)
                .filter(columns)
                .flatMap(name -> answer.rows().stream().flatMap(row -> CellLinks.values(row, name).stream()))
                .map(value -> value.toString().replaceFirst(":\\d+$", ""))
                .collect(Collectors.toSet());
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
    record Source(
            String document,
            String place,
            String title,
            @Nullable String issuer,
            @Nullable String date,
            @Nullable String source,
            @Nullable String retrieved) {

        /** The document as a citation names it; what is not known is said to be so. */
        @Override
        public String toString() {
            return "%s（%s，%s，%s；文件 %s）".formatted(title, known("发布机关", issuer), known("日期", date), fetched(), document);
        }

        private String fetched() {
            return known("来源地址", source) + (retrieved == null ? "" : "，" + retrieved + " 获取");
        }

        private static String known(String what, @Nullable String fact) {
            return fact == null ? what + "不详" : fact;
        }
    }
}
