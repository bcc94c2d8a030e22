package org.dutygraph.category;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.ReadAhead;
import org.dutygraph.web.DutyLine;
import org.dutygraph.web.DutyLists;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Neighbourhood;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of categories, and a category with its duties in all townships. */
@Controller
class CategoryPages implements ReadAhead {

    /** More than this no one reads on a page; the questions give them all. */
    private static final int MOST_DUTIES = 500;

    private final Graph graph;
    private final Lists lists;

    CategoryPages(Graph graph, Lists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    @Override
    public void readAhead(BooleanSupplier isWanted) {
        lists.readAhead("category", CategoryRow.class);
    }

    @GetMapping("/categories")
    String categories(Model model) {
        model.addAttribute(
                "table",
                lists.table(
                        "category", CategoryRow.class, List.of("name", "townships", "basic", "assisted", "reclaimed")));
        return "category/list";
    }

    @GetMapping("/categories/{name}")
    String category(@PathVariable String name, Model model) {
        Map<String, Object> asked = Map.of("name", name, "limit", MOST_DUTIES);
        List<TownshipCount> townships = graph.read("read/category/townships", asked, TownshipCount.class);
        if (townships.isEmpty()) {
            throw RequestProblem.notFound("no-such-category", name);
        }
        model.addAttribute("name", name);
        model.addAttribute("townships", townships);
        model.addAttribute("lists", DutyLists.of(graph.read("read/category/duties", asked, DutyLine.class)));
        model.addAttribute(
                "net",
                Neighbourhood.of(graph.read("read/category/partners", Map.of("name", name), Partner.class).stream()
                        .map(Partner::asNeighbour)
                        .toList()));
        model.addAttribute("most", MOST_DUTIES);
        return "category/category";
    }
}
