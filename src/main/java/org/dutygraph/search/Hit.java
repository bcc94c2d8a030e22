package org.dutygraph.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result of a search.
 *
 * @param kind what it is: {@code Duty}, {@code CommonDuty}, {@code Department}, …
 * @param score the fused score, larger is better
 * @param why which ways of searching found it: {@code words}, {@code meaning}
 * @param parties whose a responsibility item is; empty for other things
 * @param duty the duty that a responsibility item belongs to; null for other things
 * @param dutyName that duty's name
 * @param highlighted the name as HTML with what matches in {@code <mark>}; everything else is escaped
 * @param snippet the part of a duty's other texts that matches, as HTML like the name; null where none does
 */
public record Hit(
        String kind,
        String id,
        String name,
        double score,
        List<String> why,
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

    static Hit of(Found found, double score, List<String> why, Highlighting highlighting) {
        return new Hit(
                found.kind(),
                found.id(),
                found.name(),
                score,
                why,
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
}
