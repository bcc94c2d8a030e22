package org.dutygraph.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Frame;
import org.dutygraph.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The document quality report as a page. */
@Controller
class QualityPages {

    private final Graph graph;
    private final Frame frame;

    QualityPages(Graph graph, Frame frame) {
        this.graph = graph;
        this.frame = frame;
    }

    /**
     * One page of the findings.
     *
     * @param document only those of a document
     * @param rule only those of a rule
     * @param grade only those of a grade: sense or form
     */
    @GetMapping("/quality")
    String quality(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Paging paging = new Paging(page, 200);
        Map<String, @Nullable Object> asked = new HashMap<>(paging.parameters());
        asked.put("document", orNull(document));
        asked.put("rule", orNull(rule));
        asked.put("grade", orNull(grade));
        long total = graph.read("read/quality/counts", asked, RuleCount.class).stream()
                .mapToLong(RuleCount::findings)
                .sum();
        model.addAttribute("page", paging.of(graph.read("read/quality/findings", asked, FindingRow.class), total));
        model.addAttribute("summary", QualitySummary.of(all()));
        model.addAttribute("asked", Map.of("document", document, "rule", rule, "grade", grade));
        model.addAttribute("en", frame.isEnglish());
        return "quality/quality";
    }

    private List<RuleCount> all() {
        Map<String, @Nullable Object> everything = new HashMap<>();
        List.of("document", "rule", "grade").forEach(name -> everything.put(name, null));
        return graph.read("read/quality/counts", everything, RuleCount.class);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
