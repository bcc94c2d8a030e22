package org.dutygraph.ask;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dutygraph.question.AnswerTables;
import org.dutygraph.question.Words;
import org.dutygraph.search.Hit;
import org.dutygraph.search.SearchController;
import org.dutygraph.web.Frame;
import org.dutygraph.web.Paging;
import org.dutygraph.web.TableAsked;
import org.dutygraph.web.Tables;
import org.dutygraph.web.ThingPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The page of the one box: what the words ask, with its answer where there is no doubt, above what a search for them finds,
 * with the reason for each and facets to narrow it by.
 */
@Controller
class SearchPages {

    private static final int SIZE = 20;
    private static final Set<String> FACETS = Set.of("kind", "county", "list", "category", "function", "act");
    private final SearchController search;
    private final Understander understander;
    private final Identified identified;
    private final AnswerTables tables;
    private final Tables rowsKept;
    private final Frame frame;

    SearchPages(
            SearchController search,
            Understander understander,
            Identified identified,
            AnswerTables tables,
            Tables rowsKept,
            Frame frame) {
        this.search = search;
        this.understander = understander;
        this.identified = identified;
        this.tables = tables;
        this.rowsKept = rowsKept;
        this.frame = frame;
    }

    /**
     * The page; a code or id leads straight to its thing.
     *
     * @param q what to search for; the page is empty where it is blank
     * @param given with it, the facets that narrow the search
     */
    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> given,
            Model model) {
        Optional<Suggestion> thing = identified.by(q.strip());
        if (thing.isPresent()) {
            return "redirect:" + frame.in(thing.get().path());
        }
        Map<String, String> chosen = new HashMap<>(given);
        chosen.keySet().retainAll(FACETS);
        chosen.values().removeIf(String::isBlank);
        model.addAttribute("q", q.strip());
        model.addAttribute("chosen", chosen);
        model.addAttribute("links", new Links(q.strip(), chosen));
        if (!q.isBlank()) {
            SearchController.Results found = search.search(q, chosen, page, SIZE);
            Paging.Page<FoundRow> rows = found.results().map(FoundRow::of);
            rowsKept.kept(TableAsked.MAIN, rows, () -> all(q, chosen));
            model.addAttribute("found", found);
            if (chosen.isEmpty() && page == 1) {
                addUnderstanding(q.strip(), model);
            }
        }
        return "ask/search";
    }

    /** All that is found, which is never more than a page at its largest holds. */
    private List<FoundRow> all(String q, Map<String, String> chosen) {
        return search.search(q, chosen, 1, Paging.LARGEST)
                .results()
                .map(FoundRow::of)
                .items();
    }

    /** What the words ask; nothing where they are no question. */
    private void addUnderstanding(String q, Model model) {
        Understanding understood = understander.understand(q);
        model.addAttribute("changes", understood.changes());
        if (understood.best() != null) {
            model.addAttribute("understood", understood);
            if (understood.answer() != null) {
                Words counting = understood.answer().counting();
                model.addAttribute("counting", counting == null ? null : counting.told());
                model.addAttribute("preview", Preview.of(tables.of(understood.answer()), understood.first()));
            }
        }
    }

    /** The addresses on the page: of a result, and of the same search with other facets. */
    record Links(String q, Map<String, String> chosen) {

        /** A result's page; the graph around it where its kind has no page. */
        public String of(Hit hit) {
            return hit.duty() == null
                    ? ThingPages.pageOrGraph(hit.kind(), hit.id())
                    : ThingPages.pageOrGraph("Duty", hit.duty());
        }

        /** The search with this value of a facet, or without the facet where the value is chosen. */
        public String with(String facet, String value) {
            Map<String, String> other = new HashMap<>(chosen);
            if (!other.remove(facet, value)) {
                other.put(facet, value);
            }
            return address(other);
        }

        /** Whether a facet tells results apart: it has several values, one of them of several results; or one is chosen. */
        public boolean isTelling(String facet, List<SearchController.Count> values) {
            return chosen.containsKey(facet)
                    || (values.size() > 1 && values.stream().anyMatch(value -> value.hits() > 1));
        }

        /** Whether the facet has this value now. */
        public boolean isChosen(String facet, String value) {
            return value.equals(chosen.get(facet));
        }

        private String address(Map<String, String> facets) {
            UriComponentsBuilder address =
                    UriComponentsBuilder.fromPath("/search").queryParam("q", encoded(q));
            FACETS.stream()
                    .sorted()
                    .filter(facets::containsKey)
                    .forEach(facet -> address.queryParam(facet, encoded(facets.getOrDefault(facet, ""))));
            return address.build(true).toUriString();
        }

        private static String encoded(String text) {
            return UriUtils.encode(text, StandardCharsets.UTF_8);
        }
    }
}
