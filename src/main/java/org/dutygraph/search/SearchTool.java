package org.dutygraph.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.assistant.AssistantTool;
import org.dutygraph.assistant.Links;
import org.dutygraph.assistant.Part;
import org.dutygraph.assistant.SourceLine;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches for an assistant. */
@Component
class SearchTool implements AssistantTool<SearchTool.Asked, SearchTool.Results> {

    private final SearchController search;
    private final Links links;

    SearchTool(SearchController search, Links links) {
        this.search = search;
        this.links = links;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public Class<Results> answered() {
        return Results.class;
    }

    @Override
    public Results answer(Asked asked) {
        SearchController.Everything found = search.everything(asked.q(), asked.narrowed());
        return new Results(
                found.place(), Part.of(found.hits(), asked.page(), asked.size()).map(this::told));
    }

    private Result told(Hit hit) {
        return new Result(
                hit.kind(),
                hit.id(),
                hit.name(),
                hit.exact(),
                hit.snippet() == null ? null : Jsoup.parse(hit.snippet()).text(),
                hit.township(),
                hit.counties(),
                hit.lists(),
                hit.categories(),
                hit.functions(),
                hit.parties(),
                hit.duty(),
                hit.duty() == null ? links.page(hit.kind(), hit.id()) : links.page("Duty", hit.duty()),
                hit.document() == null || hit.line() == null ? null : links.line(hit.document(), hit.line()));
    }

    /**
     * Words, and by what the results are narrowed.
     *
     * @param page which part of the results, 1-based
     * @param size how many results at once
     */
    record Asked(
            String q,
            @Nullable String kind,
            @Nullable String county,
            @Nullable String list,
            @Nullable String category,
            @Nullable String function,
            @Nullable String act,
            @Nullable Integer page,
            @Nullable Integer size) {

        Map<String, String> narrowed() {
            Map<String, @Nullable String> given = new HashMap<>();
            given.put("kind", kind);
            given.put("county", county);
            given.put("list", list);
            given.put("category", category);
            given.put("function", function);
            given.put("act", act);
            given.values().removeIf(Objects::isNull);
            return Map.copyOf(given);
        }
    }

    /**
     * What was found.
     *
     * @param place the county or township in the words, to which all results belong; null where the words name none
     */
    record Results(@Nullable String place, Part<Result> found) {}

    /**
     * Something that was found.
     *
     * @param exact whether it has every word as it is; what has not is only near
     * @param snippet the part of a duty's other texts that matches; null where none does
     * @param parties whose a responsibility item is
     * @param duty the duty that a responsibility item belongs to
     * @param link its page, or that of its duty
     * @param source where a duty is printed
     */
    record Result(
            String kind,
            String id,
            String name,
            boolean exact,
            @Nullable String snippet,
            @Nullable String township,
            List<String> counties,
            List<String> lists,
            List<String> categories,
            List<String> functions,
            List<String> parties,
            @Nullable String duty,
            @Nullable String link,
            @Nullable SourceLine source) {}
}
