package org.dutygraph.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.web.AcceptedDecision;
import org.dutygraph.web.CsvFor;
import org.dutygraph.web.CsvResponse;
import org.dutygraph.web.Frame;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Where the administrator reads what visitors have reported, and accepts or declines it. */
@Controller
@RequestMapping("/administrator/proposals")
class ProposalPages {

    private static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "about",
            "subject",
            "document",
            "line",
            "wrong",
            "right",
            "decision",
            "other",
            "sender",
            "version",
            "address",
            "state",
            "answer",
            "by");

    /** Whoever has the password and no account. */
    private static final String OWNER = "admin";

    private final Proposals proposals;
    private final ApplicationEventPublisher events;
    private final Frame frame;

    ProposalPages(Proposals proposals, ApplicationEventPublisher events, Frame frame) {
        this.proposals = proposals;
        this.events = events;
        this.frame = frame;
    }

    /** The open ones first, of each the newest first. */
    @GetMapping
    String proposals(Model model) {
        model.addAttribute(
                "proposals",
                proposals.all().stream()
                        .sorted(Comparator.comparing(Proposal::state)
                                .thenComparing(Proposal::id, Comparator.reverseOrder()))
                        .toList());
        return "proposal/proposals";
    }

    /**
     * Accepts or declines one. One that says whether two duties are the same becomes a decision first, so that none is called
     * accepted that has no effect.
     *
     * @throws RequestProblem 412 where somebody else has done so already
     */
    @PostMapping
    synchronized RedirectView decide(
            @RequestParam int id, @RequestParam Proposal.State state, @RequestParam String word) {
        Proposal proposal = proposals.all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> RequestProblem.notFound("nothing-to-report", id));
        if (proposal.state() != Proposal.State.OPEN) {
            throw RequestProblem.changedMeanwhile(
                    "decided-meanwhile",
                    proposal.state().name().toLowerCase(Locale.ROOT) + " · " + proposal.answer() + " · "
                            + Objects.requireNonNullElse(proposal.by(), ""),
                    state.name().toLowerCase(Locale.ROOT) + " · " + word.strip());
        }
        String decision = Objects.requireNonNullElse(proposal.report().decision(), "");
        if (state == Proposal.State.ACCEPTED && !decision.isEmpty()) {
            events.publishEvent(new AcceptedDecision(
                    decision,
                    proposal.report().about().replaceFirst("^Duty:", ""),
                    Objects.requireNonNullElse(proposal.report().other(), ""),
                    proposal.report().wrong() + (word.isBlank() ? "" : "（" + word.strip() + "）")));
        }
        proposals.decide(id, state, word.strip(), SignedIn.nameOrElse(OWNER));
        return new RedirectView(frame.in("/administrator/proposals"));
    }

    @GetMapping("/proposals.csv")
    void csv(@RequestParam(defaultValue = "false") boolean bom, HttpServletResponse response) throws IOException {
        CsvResponse.write(response, "proposals.csv", CsvFor.answer(bom, false), COLUMNS, row -> proposals.all().stream()
                .map(ProposalPages::row)
                .forEach(row));
    }

    private static Map<String, Object> row(Proposal proposal) {
        Map<String, Object> row = new LinkedHashMap<>();
        Report report = proposal.report();
        row.put("id", proposal.id());
        row.put("at", proposal.at());
        row.put("about", report.about());
        row.put("subject", proposal.subject());
        row.put("document", Objects.requireNonNullElse(proposal.document(), ""));
        row.put("line", Objects.requireNonNullElse(report.line(), ""));
        row.put("wrong", report.wrong());
        row.put("right", Objects.requireNonNullElse(report.right(), ""));
        row.put("decision", Objects.requireNonNullElse(report.decision(), ""));
        row.put("other", Objects.requireNonNullElse(report.other(), ""));
        row.put("sender", Objects.requireNonNullElse(report.sender(), ""));
        row.put("version", Objects.requireNonNullElse(proposal.version(), ""));
        row.put("address", proposal.address());
        row.put("state", proposal.state().name().toLowerCase(Locale.ROOT));
        row.put("answer", proposal.answer());
        row.put("by", Objects.requireNonNullElse(proposal.by(), ""));
        return row;
    }
}
