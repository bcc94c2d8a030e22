package org.dutygraph.home;

import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.StoresSetAside;
import org.dutygraph.web.Matrix;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and the page about the method. */
@Controller
class HomePages {

    /** As many townships as a screen has room for; the list of townships has them all. */
    private static final Map<String, Object> SHOWN = Map.of("limit", 12);

    private final Graph graph;
    private final StoresSetAside aside;

    HomePages(Graph graph, StoresSetAside aside) {
        this.graph = graph;
        this.aside = aside;
    }

    @GetMapping("/")
    String home(Model model) {
        List<CategoryCount> counts = graph.read("read/home/counts", SHOWN, CategoryCount.class);
        model.addAttribute("totals", totals());
        model.addAttribute("aside", aside.kept());
        model.addAttribute("townships", graph.read("read/home/townships", SHOWN, LoadedTownship.class));
        model.addAttribute(
                "matrix", Matrix.of(counts.stream().map(CategoryCount::inMatrix).toList()));
        return "home/home";
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("totals", totals());
        return "home/about";
    }

    private Totals totals() {
        return graph.readOne("read/home/totals", Map.of(), Totals.class).orElseThrow();
    }
}
