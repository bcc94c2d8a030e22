package org.dutygraph.function;

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

/** The list of functions, and a function with its departments and duties in all counties. */
@Controller
class FunctionPages implements ReadAhead {

    /** More than this no one reads on a page; the questions give them all. */
    private static final int MOST_DUTIES = 500;

    private final Graph graph;
    private final Lists lists;

    FunctionPages(Graph graph, Lists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    @Override
    public void readAhead(BooleanSupplier isWanted) {
        lists.readAhead("function", FunctionRow.class);
    }

    @GetMapping("/functions")
    String functions(Model model) {
        model.addAttribute(
                "table",
                lists.table("function", FunctionRow.class, List.of("name", "departments", "leads", "reclaims")));
        return "function/list";
    }

    @GetMapping("/functions/{name}")
    String function(@PathVariable String name, Model model) {
        Map<String, Object> asked = Map.of("name", name, "limit", MOST_DUTIES);
        FunctionProfile function = graph.readOne("read/function/one", asked, FunctionProfile.class)
                .orElseThrow(() -> RequestProblem.notFound("no-such-function", name));
        model.addAttribute("function", function);
        model.addAttribute(
                "net",
                Neighbourhood.of(function.partners().stream()
                        .map(FunctionProfile.Partner::asNeighbour)
                        .toList()));
        model.addAttribute("lists", DutyLists.of(graph.read("read/function/duties", asked, DutyLine.class)));
        model.addAttribute("most", MOST_DUTIES);
        return "function/function";
    }
}
