package org.dutygraph.county;

import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Neighbourhood;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A county. */
@Controller
class CountyPages {

    private final Graph graph;

    CountyPages(Graph graph) {
        this.graph = graph;
    }

    @GetMapping("/counties/{code}")
    String county(@PathVariable String code, Model model) {
        CountyProfile county = graph.readOne("read/county/one", Map.of("code", code), CountyProfile.class)
                .orElseThrow(() -> RequestProblem.notFound("no-such-county", code));
        model.addAttribute("county", county);
        model.addAttribute(
                "net",
                Neighbourhood.of(county.departments().stream()
                        .map(CountyProfile.Office::asNeighbour)
                        .toList()));
        return "county/county";
    }
}
