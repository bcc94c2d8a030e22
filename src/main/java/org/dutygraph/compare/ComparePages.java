package org.dutygraph.compare;

import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Borne;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two to five townships compared. */
@Controller
class ComparePages {

    private static final int MOST = 5;

    private final Graph graph;

    ComparePages(Graph graph) {
        this.graph = graph;
    }

    /**
     * The page: the form alone where fewer than two townships are given.
     *
     * @param township their codes
     */
    @GetMapping("/compare")
    String compare(@RequestParam(defaultValue = "") List<String> township, Model model) {
        List<String> codes =
                township.stream().filter(code -> !code.isBlank()).distinct().toList();
        if (codes.size() > MOST) {
            throw RequestProblem.badRequest("too-many-townships", codes.size(), MOST);
        }
        model.addAttribute("choices", graph.read("read/compare/choices", Map.of(), Choice.class));
        model.addAttribute("codes", codes);
        if (codes.size() > 1) {
            show(codes, model);
        }
        return "compare/compare";
    }

    private void show(List<String> codes, Model model) {
        Map<String, Object> asked = Map.of("codes", codes);
        List<Compared> townships = graph.read("read/compare/townships", asked, Compared.class);
        codes.stream()
                .filter(code ->
                        townships.stream().noneMatch(found -> found.code().equals(code)))
                .findFirst()
                .ifPresent(code -> {
                    throw RequestProblem.notFound("no-such-township", code);
                });
        model.addAttribute("townships", townships);
        model.addAttribute("borne", graph.read("read/compare/still-borne", asked, Borne.class));
        model.addAttribute(
                "comparison", Comparison.of(townships, graph.read("read/compare/matters", asked, Matter.class)));
    }
}
