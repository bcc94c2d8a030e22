package org.dutygraph.quality;

import java.util.Map;
import org.dutygraph.web.DocumentNames;
import org.dutygraph.web.Frame;
import org.dutygraph.web.TableAsked;
import org.dutygraph.web.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The document quality report as a page. */
@Controller
class QualityPages {

    private static final String[] COLUMNS = {"zh", "en", "excerpt", "grade", "township", "document", "line", "duty"};

    private final Findings findings;
    private final Tables tables;
    private final Frame frame;
    private final DocumentNames names;

    QualityPages(Findings findings, Tables tables, Frame frame, DocumentNames names) {
        this.findings = findings;
        this.tables = tables;
        this.frame = frame;
        this.names = names;
    }

    /**
     * One page of the findings.
     *
     * @param document only those of a document
     * @param rule only those of a rule
     * @param grade only those of a grade: sense, form or possible; without it, and without a rule that is, none that are only possible
     */
    @GetMapping("/quality")
    String quality(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String grade,
            Model model) {
        model.addAttribute("table", tables.of(TableAsked.MAIN, findings.all(document, rule, grade), COLUMNS));
        model.addAttribute("summary", QualitySummary.of(findings.counts()));
        model.addAttribute("fitting", QualitySummary.of(findings.counts(document, rule, grade)));
        model.addAttribute("possible", QualitySummary.total(findings.counts(document, rule, "possible")));
        model.addAttribute("asked", Map.of("document", document, "rule", rule, "grade", grade));
        model.addAttribute("documentTitle", document.isEmpty() ? "" : names.title(document));
        model.addAttribute("en", frame.isEnglish());
        return "quality/quality";
    }
}
