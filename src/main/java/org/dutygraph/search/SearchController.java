package org.dutygraph.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dutygraph.text.Simplified;
import org.dutygraph.web.Choice;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.Paging;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over HTTP. */
@RestController
@RequestMapping("/api/search")
@Tag(name = "search")
public class SearchController {

    private static final int LONGEST = 200;

    /** By what results can be narrowed, and what each result has of it. */
    private static final Map<String, Function<Hit, Collection<String>>> FACETS = facets();

    private static final List<String> KINDS =
            List.of("Duty", "CommonDuty", "Item", "Department", "Function", "Township", "County", "Category");

    private final Searching searching;
    private final Places places;
    private final KnownValues known;

    SearchController(Searching searching, Places places, KnownValues known) {
        this.searching = searching;
        this.places = places;
        this.known = known;
    }

    private static Map<String, Function<Hit, Collection<String>>> facets() {
        Map<String, Function<Hit, Collection<String>>> facets = new LinkedHashMap<>();
        facets.put("kind", hit -> List.of(hit.kind()));
        facets.put("county", Hit::counties);
        facets.put("list", Hit::lists);
        facets.put("category", Hit::categories);
        facets.put("function", Hit::functions);
        facets.put("act", Hit::acts);
        return facets;
    }

    /** One page of what is found. */
    @GetMapping
    @Operation(
            summary = "检索事项、职责条目、部门、地方和类别 / Searches duties, responsibility items, departments, places and categories")
    public Results search(
            @RequestParam String q,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        Paging paging = new Paging(page, size);
        Everything found = everything(q, parameters);
        return new Results(q.strip(), found.place(), shown(paging.cut(found.hits()), parameters), counts(found.hits()));
    }

    /** What stands for others of its name says where all of them are. */
    private Paging.Page<Hit> shown(Paging.Page<Hit> page, Map<String, String> parameters) {
        if (parameters.containsKey("kind")) {
            return page;
        }
        Map<String, List<String>> counties = searching.counties(page.items());
        return page.map(hit -> hit.alsoIn(counties.getOrDefault(hit.name(), List.of())));
    }

    /**
     * All that is found.
     *
     * @param parameters those that narrow the search, by the facets' names; others are left alone
     */
    Everything everything(String q, Map<String, String> parameters) {
        if (q.isBlank() || q.length() > LONGEST) {
            throw RequestProblem.badRequest("search-words", LONGEST);
        }
        Map<String, Choice> wanted = wanted(parameters);
        Choice county = wanted.get("county");
        String words = Simplified.of(q).strip();
        InPlace asked = county == null ? places.in(words) : new InPlace(words, null, county.value());
        List<Hit> bound = fitting(asked, wanted, parameters);
        InPlace taken = bound.isEmpty() && asked.place() != null ? InPlace.anywhere(words) : asked;
        List<Hit> hits = bound.isEmpty() && asked.place() != null ? fitting(taken, wanted, parameters) : bound;
        return new Everything(taken.place(), hits);
    }

    private List<Hit> fitting(InPlace asked, Map<String, Choice> wanted, Map<String, String> parameters) {
        List<Hit> fitting = searching.search(asked.words(), asked.code()).stream()
                .filter(hit -> fits(hit, wanted) && asked.holds(hit))
                .toList();
        return parameters.containsKey("kind") ? fitting : Searching.withoutRepeating(fitting);
    }

    /** For each facet that narrows the search, the value as hits may have it; one that nothing can have is refused. */
    private Map<String, Choice> wanted(Map<String, String> parameters) {
        Map<String, Choice> wanted = new HashMap<>();
        FACETS.keySet().stream()
                .filter(facet -> !parameters.getOrDefault(facet, "").isBlank())
                .forEach(facet -> wanted.put(
                        facet, meant(facet, parameters.getOrDefault(facet, "").strip())));
        return wanted;
    }

    private Choice meant(String facet, String text) {
        if (!facet.equals("kind")) {
            return known.meant(facet, facet, text);
        }
        if (KINDS.contains(text)) {
            return new Choice(text, text, "", true);
        }
        throw RequestProblem.badRequest("unknown-value", facet, text, KINDS)
                .with("parameter", facet)
                .with("possible", KINDS);
    }

    /** Some things are told by their code, others by their name. */
    private static boolean fits(Hit hit, Map<String, Choice> wanted) {
        return wanted.entrySet().stream().allMatch(facet -> {
            Collection<String> had =
                    Objects.requireNonNull(FACETS.get(facet.getKey())).apply(hit);
            return had.contains(facet.getValue().value())
                    || had.contains(facet.getValue().label());
        });
    }

    private static Map<String, List<Count>> counts(List<Hit> hits) {
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        FACETS.forEach((name, values) -> counts.put(
                name,
                hits.stream()
                        .flatMap(hit -> values.apply(hit).stream())
                        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(entry -> new Count(entry.getKey(), entry.getValue()))
                        .sorted((one, other) -> Long.compare(other.hits(), one.hits()))
                        .toList()));
        return counts;
    }

    /**
     * What a search found.
     *
     * @param q what was searched for
     * @param place the county or township in the words, to which all results belong; null where the words name none
     * @param results one page of them
     * @param facets for each facet its values among all results, the most frequent first
     */
    public record Results(String q, @Nullable String place, Paging.Page<Hit> results, Map<String, List<Count>> facets)
            implements Paging.Paged {

        @Override
        public Paging.Links pageLinks() {
            return results.links();
        }
    }

    /** How many results have a value. */
    public record Count(String value, long hits) {}

    /** All that a search found, and the county or township in its words; null where they name none. */
    record Everything(@Nullable String place, List<Hit> hits) {}
}
