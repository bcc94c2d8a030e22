package org.dutygraph.home;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.ReadAhead;
import org.dutygraph.graph.StoresSetAside;
import org.dutygraph.web.Matrix;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and the page about the method. */
@Controller
class HomePages implements ReadAhead {

    /** As many townships as a screen has room for; the list of townships has them all. */
    private static final Map<String, Object> SHOWN = Map.of("limit", 12);

    private final Graph graph;
    private final StoresSetAside aside;

    HomePages(Graph graph, StoresSetAside aside) {
        this.graph = graph;
        this.aside = aside;
    }

    @Override
    public void readAhead(BooleanSupplier isWanted) {
        totals();
        townships();
        counts();
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("totals", totals());
        model.addAttribute("aside", aside.kept());
        model.addAttribute("townships", townships());
        model.addAttribute(
                "matrix",
                Matrix.of(counts().stream().map(CategoryCount::inMatrix).toList()));
        return "home/home";
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("totals", totals());
        return "home/about";
    }

    private List<CategoryCount> counts() {
        return graph.read("read/home/counts", SHOWN, CategoryCount.class);
    }

    private List<LoadedTownship> townships() {
        return graph.read("read/home/townships", SHOWN, LoadedTownship.class);
    }

    private Totals totals() {
        return graph.readOne("read/home/totals", Map.of(), Totals.class).orElseThrow();
    }
}
