package org.dutygraph.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.ReadAhead;
import org.dutygraph.graph.StoresSetAside;
import org.dutygraph.web.Matrix;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
        counts(null, level(null));
    }

    /**
     * The first page.
     *
     * @param place the code of a province, prefecture or county whose places the matrix has; all without it
     */
    @GetMapping("/")
    String home(@RequestParam(defaultValue = "") String place, Model model) {
        String within = place.isEmpty() ? null : place;
        List<Place> path = within == null ? List.of() : path(within);
        Level level = level(within);
        model.addAttribute("totals", totals());
        model.addAttribute("aside", aside.kept());
        model.addAttribute("townships", townships());
        model.addAttribute("path", path);
        model.addAttribute("level", level.code());
        model.addAttribute(
                "matrix",
                Matrix.of(counts(within, level).stream()
                        .map(CategoryCount::inMatrix)
                        .toList()));
        return "home/home";
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("totals", totals());
        return "home/about";
    }

    private List<Place> path(String place) {
        List<Place> path = graph.read("read/home/path", Map.of("place", place), Place.class);
        if (path.isEmpty()) {
            throw RequestProblem.notFound("no-such-place", place);
        }
        return path;
    }

    private Level level(@Nullable String place) {
        return graph.readOne("read/home/scope", asked(place), Scope.class)
                .map(Scope::level)
                .orElse(Level.TOWNSHIP);
    }

    private List<CategoryCount> counts(@Nullable String place, Level level) {
        Map<String, @Nullable Object> asked = asked(place);
        asked.put("level", level.code());
        return graph.read("read/home/counts", asked, CategoryCount.class);
    }

    private static Map<String, @Nullable Object> asked(@Nullable String place) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("place", place);
        return asked;
    }

    private List<LoadedTownship> townships() {
        return graph.read("read/home/townships", SHOWN, LoadedTownship.class);
    }

    private Totals totals() {
        return graph.readOne("read/home/totals", Map.of(), Totals.class).orElseThrow();
    }
}
