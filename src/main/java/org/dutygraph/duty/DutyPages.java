package org.dutygraph.duty;

import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One duty, with who does what in it, where else it is listed, and its line in the document. */
@Controller
class DutyPages {

    private final Graph graph;

    DutyPages(Graph graph) {
        this.graph = graph;
    }

    @GetMapping("/duties/{id}")
    String duty(@PathVariable String id, Model model) {
        Map<String, String> asked = Map.of("id", id);
        model.addAttribute(
                "duty",
                graph.readOne("read/duty/one", asked, DutyProfile.class)
                        .orElseThrow(() -> RequestProblem.notFound("no-such-duty", id)));
        model.addAttribute("townshipItems", graph.read("read/duty/township-items", asked, TownshipItem.class));
        model.addAttribute("siblings", graph.read("read/duty/siblings", asked, Sibling.class));
        model.addAttribute("stillBorne", graph.read("read/duty/still-borne", asked, StillBorne.class));
        return "duty/duty";
    }
}
