package org.dutygraph.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says of an answer about counties how many townships' lists its numbers rest on. What a county took back stands on the list of
 * each of its townships, so that its rows grow with the lists that there are here, and not with what it took back.
 */
@Component
public class ListsCounted {

    private static final Pattern COUNTY = Pattern.compile("\\d{6}");
    private static final Pattern COUNTY_COLUMN = Pattern.compile("(?:.*_)?county_code");
    private static final String TOWNSHIP = "township_code";
    private static final String MATTER = "common_duty_id";
    /** As many counties as are named. */
    private static final int NAMED = 4;

    private final Graph graph;
    private final MessageSource messages;

    ListsCounted(Graph graph, MessageSource messages) {
        this.graph = graph;
        this.messages = messages;
    }

    /** What is to be said; null where each county has one township here, or nothing is counted by counties. */
    public @Nullable String told(Answer answer) {
        Set<String> columns = answer.columns().stream().map(Column::name).collect(Collectors.toSet());
        boolean duties = columns.contains(TOWNSHIP) && columns.contains("duty_id");
        if (!duties && (columns.contains(TOWNSHIP) || !isCountingRows(answer))) {
            return null;
        }
        List<CountyLists> counties = answer.rows().isEmpty() ? List.of() : counties(answer);
        List<CountyLists> several =
                counties.stream().filter(county -> county.townships() > 1).toList();
        return several.isEmpty()
                ? null
                : duties ? ofDuties(answer, columns.contains(MATTER)) : ofCounts(several, counties.size() == 1);
    }

    /** Not where what is asked for is a mean or a share. */
    private static boolean isCountingRows(Answer answer) {
        List<Column> counts = Counts.of(answer).counts();
        return !counts.isEmpty() && counts.get(0).type().equals("integer");
    }

    private List<CountyLists> counties(Answer answer) {
        Set<String> codes = new TreeSet<>();
        answer.columns().stream()
                .map(Column::name)
                .filter(column -> COUNTY_COLUMN.matcher(column).matches())
                .forEach(column -> answer.rows().forEach(row -> codes.add(String.valueOf(row.get(column)))));
        answer.parameters().values().forEach(choice -> codes.add(choice.value()));
        codes.removeIf(code -> !COUNTY.matcher(code).matches());
        return codes.isEmpty()
                ? List.of()
                : graph.read(
                        "read/question/townships-of-counties", Map.of("codes", List.copyOf(codes)), CountyLists.class);
    }

    private @Nullable String ofDuties(Answer answer, boolean areMatters) {
        long townships = distinct(answer, TOWNSHIP);
        if (townships < 2) {
            return null;
        }
        String matters = areMatters ? said("lists.rows.matters", distinct(answer, MATTER)) : "";
        return said("lists.rows", answer.count(), townships, matters);
    }

    private String ofCounts(List<CountyLists> several, boolean isOne) {
        Stream<String> named =
                several.stream().limit(NAMED).map(county -> said("lists.county", county.name(), county.townships()));
        Stream<String> more =
                several.size() > NAMED ? Stream.of(said("lists.more", several.size() - NAMED)) : Stream.empty();
        String counties = Stream.concat(named, more).collect(Collectors.joining(said("enumeration")));
        return said(isOne ? "lists.counts.one" : "lists.counts", counties);
    }

    private static long distinct(Answer answer, String column) {
        return answer.rows().stream()
                .map(row -> String.valueOf(row.get(column)))
                .distinct()
                .count();
    }

    private String said(String message, Object... values) {
        return messages.getMessage(message, values, LocaleContextHolder.getLocale());
    }

    /** A county and of how many of its townships there are lists. */
    record CountyLists(String code, String name, long townships) {}
}
