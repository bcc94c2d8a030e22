package org.dutygraph.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a workbook calls its columns and says for codes: the words of the pages, in the reader's language. */
@Component
public class SheetWords {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z_-]*");
    private static final List<String> LISTS = List.of("list.");
    private static final List<String> SAMENESS = List.of("judgements.is.");
    /** Columns of codes, without what says of which side they are, and where the message files say what the codes mean. */
    private static final Map<String, List<String>> CODES = Map.ofEntries(
            Map.entry("aspects", List.of("aspect.")),
            Map.entry("list", LISTS),
            Map.entry("lists", LISTS),
            Map.entry("kind", List.of("kind.", "changes.kind.", "code.", "function.kind.")),
            Map.entry("type", List.of("relation.")),
            Map.entry("relation", List.of("relation.")),
            Map.entry("named_in", List.of("code.")),
            Map.entry("role", List.of("code.")),
            Map.entry("cell", List.of("finding.cell.")),
            Map.entry("strength", List.of("strength.")),
            Map.entry("outcome", List.of("outcome.")),
            Map.entry("standing", List.of("changes.standing.")),
            Map.entry("state", List.of("report.state.")),
            Map.entry("grade", List.of("grade.")),
            Map.entry("rule", List.of("rule.")),
            Map.entry("taken", SAMENESS),
            Map.entry("decision", SAMENESS),
            Map.entry("why", List.of("why.")));

    /** What says of which side a column is. */
    private static final Pattern SIDE = Pattern.compile("^(?:before|after|other)_|_(?:before|after)$");

    private static final Pattern BETWEEN = Pattern.compile("_([a-z])");
    private static final Pattern ONE_OF_TWO = Pattern.compile("(before|after)_(.+)");

    private final MessageSource messages;
    private final Reasons reasons;

    SheetWords(MessageSource messages, Reasons reasons) {
        this.messages = messages;
        this.reasons = reasons;
    }

    /** What a column is called; its own name where there is no word for it. */
    public String head(String column) {
        Matcher side = ONE_OF_TWO.matcher(column);
        Optional<String> found = side.matches()
                ? called("column." + side.group(2) + "_" + side.group(1)).or(() -> called("column." + side.group(2))
                        .map(what -> messages.getMessage(
                                "column.of." + side.group(1), new Object[] {what}, LocaleContextHolder.getLocale())))
                : called("sheet.column." + column).or(() -> called(column)).or(() -> called("column." + column));
        return found.orElse(column);
    }

    private Optional<String> called(String message) {
        return Stream.of(message, PageTables.Shown.written(message), camel(message))
                .map(this::said)
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> text.replaceFirst("[：:，,（(;；].*", ""));
    }

    private static String camel(String name) {
        return BETWEEN.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /** What these columns are called. */
    public List<String> heads(List<String> columns) {
        return columns.stream().map(this::head).toList();
    }

    /** What the cells of a row say under these columns: numbers, and all else as text. */
    public List<Object> row(List<String> columns, Map<String, ?> cells) {
        return columns.stream()
                .map(column -> cell(column, cells.get(column)))
                .map(value -> value instanceof Number ? value : CsvResponse.text(value))
                .toList();
    }

    /** What a cell says: codes in words, a reason in the reader's language, several values one after the other; else the value. */
    public @Nullable Object cell(String column, @Nullable Object value) {
        if (value instanceof Coded coded) {
            return inWords(LISTS, coded.code()) + " " + coded.text();
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(each -> String.valueOf(cell(column, each)))
                    .collect(Collectors.joining(Objects.requireNonNullElse(said("enumeration"), "、")));
        }
        if (column.endsWith("reason") && value instanceof String reason) {
            return reasons.told(reason);
        }
        List<String> sets = CODES.get(SIDE.matcher(column).replaceAll(""));
        return sets == null || value == null ? PageTables.Shown.told(value) : inWords(sets, String.valueOf(value));
    }

    private String inWords(List<String> sets, String code) {
        if (!CODE.matcher(code).matches()) {
            return code;
        }
        return sets.stream()
                .flatMap(set -> Stream.of(set + code, set + code.toUpperCase(Locale.ROOT)))
                .map(this::said)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }

    private @Nullable String said(String message) {
        return messages.getMessage(message, null, null, LocaleContextHolder.getLocale());
    }
}
