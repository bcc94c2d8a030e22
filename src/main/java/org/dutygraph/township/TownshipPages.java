package org.dutygraph.township;

import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.DutyLine;
import org.dutygraph.web.DutyLists;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Neighbourhood;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of townships, and a township with all its duties. */
@Controller
class TownshipPages {

    private final Graph graph;
    private final Lists lists;

    TownshipPages(Graph graph, Lists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    @GetMapping("/townships")
    String townships(Model model) {
        model.addAttribute(
                "table",
                lists.table(
                        "township",
                        TownshipRow.class,
                        List.of("name", "county", "prefecture", "basic", "assisted", "reclaimed", "date", "document")));
        return "township/list";
    }

    @GetMapping("/townships/{code}")
    String township(@PathVariable String code, Model model) {
        Map<String, String> asked = Map.of("code", code);
        model.addAttribute(
                "township",
                graph.readOne("read/township/one", asked, TownshipProfile.class)
                        .orElseThrow(() -> RequestProblem.notFound("no-such-township", code)));
        model.addAttribute("lists", DutyLists.of(graph.read("read/township/duties", asked, DutyLine.class)));
        List<Partner> partners = graph.read("read/township/partners", asked, Partner.class);
        model.addAttribute("partners", partners);
        model.addAttribute(
                "net",
                Neighbourhood.of(partners.stream().map(Partner::asNeighbour).toList()));
        return "township/township";
    }
}
