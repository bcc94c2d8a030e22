package org.dutygraph.search;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One result of a search.
 *
 * @param kind what it is: {@code Duty}, {@code CommonDuty}, {@code Department}, …
 * @param score the fused score, larger is better
 * @param why which ways of searching found it: {@code words}, {@code paraphrase} (the documents' own
 *     words for them), {@code pinyin}, {@code meaning}
 * @param parties whose a responsibility item is; empty for other things
 * @param duty the duty that a responsibility item belongs to; null for other things
 * @param dutyName that duty's name
 * @param highlighted the name as HTML with what matches in {@code <mark>}; everything else is escaped
 * @param exact whether it has every word that was searched for as it is, or what the documents say for it; what has not is only near
 * @param elsewhere other counties whose duties of the same name it stands for
 * @param snippet the part of a duty's other texts that matches, as HTML like the name; null where none does
 */
public record Hit(
        String kind,
        String id,
        String name,
        double score,
        List<String> why,
        boolean exact,
        List<String> elsewhere,
        String highlighted,
        @Nullable String snippet,
        List<String> counties,
        List<String> lists,
        List<String> categories,
        List<String> functions,
        List<String> acts,
        @Nullable String township,
        @Nullable Integer number,
        @Nullable String document,
        @Nullable Integer line,
        List<String> parties,
        @Nullable String duty,
        @Nullable String dutyName) {

    static Hit of(Found found, double score, List<String> why, List<List<String>> words, Highlighting highlighting) {
        return new Hit(
                found.kind(),
                found.id(),
                found.name(),
                score,
                why,
                words.stream().anyMatch(each -> hasAll(found, each)),
                List.of(),
                highlighting.of(found.name()),
                found.texts().stream()
                        .flatMap(text -> highlighting.snippet(text).stream())
                        .findFirst()
                        .orElse(null),
                found.counties(),
                found.lists(),
                found.categories(),
                found.functions(),
                found.acts(),
                found.township(),
                found.number(),
                found.document(),
                found.line(),
                found.parties(),
                found.duty(),
                found.dutyName());
    }

    private static boolean hasAll(Found found, List<String> words) {
        String all = Stream.concat(
                        Stream.of(found.name(), Objects.requireNonNullElse(found.dutyName(), "")),
                        found.texts().stream())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    /** Whether its own name has every word; a responsibility item has a text and no name. */
    boolean isNamed(List<String> words) {
        String own = name.toLowerCase(Locale.ROOT);
        return duty == null && words.stream().allMatch(own::contains);
    }

    /** The same, saying which other counties have its name. */
    Hit alsoIn(List<String> all) {
        return with(
                exact, all.stream().filter(county -> !counties.contains(county)).toList());
    }

    /** The same, standing for another of its name, too: exact where one of them is, and in the counties of both. */
    Hit andOf(Hit other) {
        List<String> more = Stream.of(elsewhere, other.counties, other.elsewhere)
                .flatMap(List::stream)
                .filter(county -> !counties.contains(county))
                .distinct()
                .toList();
        return with(exact || other.exact, more);
    }

    private Hit with(boolean isExact, List<String> others) {
        return new Hit(
                kind,
                id,
                name,
                score,
                why,
                isExact,
                others,
                highlighted,
                snippet,
                counties,
                lists,
                categories,
                functions,
                acts,
                township,
                number,
                document,
                line,
                parties,
                duty,
                dutyName);
    }
}
