package org.dutygraph.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.PlaceKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final PlaceKinds kinds;

    ListsCounted(Graph graph, MessageSource messages, PlaceKinds kinds) {
        this.graph = graph;
        this.messages = messages;
        this.kinds = kinds;
    }

    /** The answer with what is to be said of it. */
    public Answer beside(Answer answer) {
        return answer.counting(words(answer));
    }

    /** What is to be said, in the reader's language; null where there is nothing to be said. */
    public @Nullable String told(Answer answer) {
        Words words = words(answer);
        return words == null ? null : words.told();
    }

    /** What is to be said; null where each county has one township here, or nothing is counted by counties. */
    @Nullable
    Words words(Answer answer) {
        Set<String> columns = answer.columns().stream().map(Column::name).collect(Collectors.toSet());
        boolean duties = columns.contains(TOWNSHIP) && columns.contains("duty_id");
        if (!duties && (columns.contains(TOWNSHIP) || !isCountingRows(answer))) {
            return null;
        }
        List<CountyLists> counties = answer.rows().isEmpty() ? List.of() : counties(answer);
        List<CountyLists> several =
                counties.stream().filter(county -> county.townships() > 1).toList();
        if (several.isEmpty() || (duties && distinct(answer, TOWNSHIP) < 2)) {
            return null;
        }
        return new Words(
                said(answer, counties, several, duties, Locale.CHINESE),
                said(answer, counties, several, duties, Locale.ENGLISH));
    }

    private String said(
            Answer answer, List<CountyLists> counties, List<CountyLists> several, boolean duties, Locale locale) {
        return duties ? ofDuties(answer, counties, locale) : ofCounts(several, counties, locale);
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

    private String ofDuties(Answer answer, List<CountyLists> counties, Locale locale) {
        boolean areMatters =
                answer.columns().stream().anyMatch(column -> column.name().equals(MATTER));
        String matters = areMatters ? said(locale, "lists.rows.matters", distinct(answer, MATTER)) : "";
        return said(
                locale,
                "lists.rows",
                answer.count(),
                distinct(answer, TOWNSHIP),
                matters,
                ofTownships(counties, locale));
    }

    private String ofCounts(List<CountyLists> several, List<CountyLists> counties, Locale locale) {
        String kind =
                kind(kinds.ofCounties(counties.stream().map(CountyLists::name).toList()), locale);
        Stream<String> named = several.stream()
                .limit(NAMED)
                .map(county -> said(
                        locale,
                        "lists.county",
                        county.name(),
                        county.townships(),
                        ofTownships(List.of(county), locale)));
        Stream<String> more = several.size() > NAMED
                ? Stream.of(said(locale, "lists.more", several.size() - NAMED, kind))
                : Stream.empty();
        String listed = Stream.concat(named, more).collect(Collectors.joining(said(locale, "enumeration")));
        return said(
                locale,
                counties.size() == 1 ? "lists.counts.one" : "lists.counts",
                listed,
                kind,
                ofTownships(counties, locale));
    }

    private String ofTownships(List<CountyLists> counties, Locale locale) {
        return kind(
                kinds.ofTownships(counties.stream()
                        .flatMap(county -> county.endings().stream())
                        .toList()),
                locale);
    }

    private String kind(String kind, Locale locale) {
        return said(locale, "place.kind." + kind);
    }

    private static long distinct(Answer answer, String column) {
        return answer.rows().stream()
                .map(row -> String.valueOf(row.get(column)))
                .distinct()
                .count();
    }

    private String said(Locale locale, String message, Object... values) {
        return messages.getMessage(message, values, locale);
    }

    /**
     * A county and of how many of its townships there are lists.
     *
     * @param endings the last characters of their names, which tell their kinds
     */
    record CountyLists(String code, String name, long townships, List<String> endings) {}
}
