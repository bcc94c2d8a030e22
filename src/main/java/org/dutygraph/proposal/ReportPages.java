package org.dutygraph.proposal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Frame;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.ThingPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Where a visitor reports a mistake; without an account, and nothing changes by it. */
@Controller
class ReportPages {

    private final Graph graph;
    private final Proposals proposals;
    private final ReportLimit limit;
    private final Frame frame;
    private final String elsewhere;

    ReportPages(
            Graph graph,
            Proposals proposals,
            ReportLimit limit,
            Frame frame,
            @Value("${dutygraph.reports-address}") String elsewhere) {
        this.graph = graph;
        this.proposals = proposals;
        this.limit = limit;
        this.frame = frame;
        this.elsewhere = elsewhere.strip();
    }

    /**
     * The form.
     *
     * @param about kind and key of a duty, a department or a document
     * @param other the id of another duty that is meant, too
     */
    @GetMapping("/report")
    String form(
            @RequestParam String about,
            @RequestParam(defaultValue = "0") long line,
            @RequestParam(defaultValue = "") String other,
            Model model) {
        Subject subject = subject(about);
        model.addAttribute("about", about);
        model.addAttribute("subject", subject);
        model.addAttribute("line", line > 0 ? Long.valueOf(line) : subject.line());
        model.addAttribute("other", other);
        model.addAttribute("elsewhere", elsewhere);
        model.addAttribute("address", frame.getSite() + page(about));
        return "proposal/report";
    }

    /** Takes a report. */
    @PostMapping("/report")
    RedirectView take(@ModelAttribute Report sent, HttpServletRequest request) {
        Report report = sent.checked();
        Subject subject = subject(report.about());
        limit.count(request.getRemoteAddr());
        Proposal taken = proposals.add(id -> new Proposal(
                id,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                report,
                subject.name(),
                subject.document(),
                subject.version(),
                frame.getSite() + page(report.about()),
                Proposal.State.OPEN,
                "",
                null));
        return new RedirectView(frame.in("/report/thanks?number=" + taken.id()));
    }

    @GetMapping("/report/thanks")
    String thanks(@RequestParam int number, Model model) {
        model.addAttribute("number", number);
        return "proposal/thanks";
    }

    private Subject subject(String about) {
        int colon = Math.max(0, about.indexOf(':'));
        String key = about.substring(Math.min(about.length(), colon + 1));
        return graph.readOne(
                        "read/proposal/about", Map.of("kind", about.substring(0, colon), "key", key), Subject.class)
                .orElseThrow(() -> RequestProblem.notFound("nothing-to-report", about));
    }

    private static String page(String about) {
        int colon = about.indexOf(':');
        return ThingPages.pageOrGraph(about.substring(0, colon), about.substring(colon + 1));
    }
}
