package org.dutygraph.load;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dutygraph.account.AdministratorAccess;
import org.dutygraph.web.AcceptedDecision;
import org.dutygraph.web.Frame;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Paging;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.SignedIn;
import org.dutygraph.web.TableAsked;
import org.dutygraph.web.Tables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** What is unsure about sameness and what has been decided, to read; and, for the administrator, to decide. */
@Controller
class JudgementPages {

    private static final String PAGE = "/judgements";
    private static final String ADMINISTRATORS = AdministratorAccess.PAGES + PAGE;
    private static final String DOUBTS = "load/doubts";
    private static final int SIZE = 50;

    /** Whose the decisions are that a visitor has proposed; where an account accepts them they are its own, for the visitor's reason. */
    private static final String VISITOR = "访客";

    private final Lists lists;
    private final Tables tables;
    private final Judging judging;
    private final Frame frame;

    JudgementPages(Lists lists, Tables tables, Judging judging, Frame frame) {
        this.lists = lists;
        this.tables = tables;
        this.judging = judging;
        this.frame = frame;
    }

    /**
     * Pairs of duties.
     *
     * @param state unsure: those to be decided, the most doubtful first; decided: what people have decided
     */
    @GetMapping({PAGE, ADMINISTRATORS})
    String judgements(
            @RequestParam(defaultValue = "unsure") String state,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        Paging paging = new Paging(page, SIZE);
        switch (state) {
            case "unsure" -> model.addAttribute("page", unsure(paging));
            case "decided" -> model.addAttribute("page", decided(paging));
            default -> throw RequestProblem.badRequest("unknown-value", "state", state, List.of("unsure", "decided"));
        }
        model.addAttribute("state", state);
        model.addAttribute("version", judging.version());
        model.addAttribute("site", frame.getSite());
        model.addAttribute("deciding", request.getRequestURI().startsWith(ADMINISTRATORS));
        return "load/judgements";
    }

    /** Adds a decision, lets it take effect, and shows what is left to decide. */
    @PostMapping(ADMINISTRATORS)
    RedirectView decide(@ModelAttribute Judging.Decision decision, @RequestParam(defaultValue = "") String version) {
        judging.decide(decision, version);
        return new RedirectView(frame.in(ADMINISTRATORS + "?state=decided"));
    }

    /** What a visitor said and the administrator has accepted. */
    @EventListener
    void decide(AcceptedDecision accepted) {
        judging.decide(new Judging.Decision(
                accepted.decision(),
                accepted.a(),
                accepted.b(),
                VISITOR,
                (SignedIn.name().isPresent() ? VISITOR + "：" : "")
                        + accepted.reason().replaceAll("\\s+", " ")));
    }

    private Paging.Page<ComparedPair> unsure(Paging paging) {
        Paging.Page<DoubtRow> page = lists.page(DOUBTS, DoubtRow.class, paging);
        tables.kept(TableAsked.MAIN, page, () -> lists.whole(DOUBTS, DoubtRow.class));
        return page.map(ComparedPair::of);
    }

    private Paging.Page<DecidedRow> decided(Paging paging) {
        List<DecidedRow> decided =
                judging.decided().stream().map(DecidedRow::of).toList();
        tables.kept(TableAsked.MAIN, decided);
        return paging.cut(decided);
    }
}
