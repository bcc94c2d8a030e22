package org.dutygraph.version;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.dutygraph.load.ListDeciding;
import org.dutygraph.version.Differences.Difference;
import org.dutygraph.web.Frame;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The lists of a township, and two lists side by side. */
@Controller
class VersionPages {

    private static final String ADMINISTRATORS = "/administrator/versions/{township}";

    private final Versions versions;
    private final Differences differences;
    private final ListDeciding deciding;
    private final Frame frame;
    private final Tables tables;

    VersionPages(Versions versions, Differences differences, ListDeciding deciding, Frame frame, Tables tables) {
        this.tables = tables;
        this.deciding = deciding;
        this.frame = frame;
        this.versions = versions;
        this.differences = differences;
    }

    /**
     * The lists that a township has had.
     *
     * @param township its code
     */
    @GetMapping({"/versions/{township}", ADMINISTRATORS})
    String versions(@PathVariable String township, HttpServletRequest request, Model model) {
        List<VersionRow> rows = versions.of(township);
        model.addAttribute("township", rows.get(0));
        model.addAttribute("versions", rows);
        model.addAttribute("version", versions.version(township));
        model.addAttribute("deciding", request.getRequestURI().startsWith("/administrator/"));
        return "version/versions";
    }

    /** Withdraws a list, takes that back, or says that it is the current one. */
    @PostMapping(ADMINISTRATORS)
    RedirectView decide(
            @PathVariable String township,
            @ModelAttribute ListDeciding.ListDecision decision,
            @RequestParam(defaultValue = "") String version) {
        deciding.decide(decision, version);
        return new RedirectView(frame.in("/administrator/versions/" + township));
    }

    /**
     * What is otherwise in the latter list than in the former.
     *
     * @throws RequestProblem 400 where two lists are not given
     */
    @GetMapping("/differences")
    String differences(
            @RequestParam String before,
            @RequestParam String after,
            @RequestParam(defaultValue = "") String aspect,
            Model model) {
        Difference found = differences.of(before, after, aspect);
        tables.rests(
                Map.of(
                        "before",
                        found.before().getShort(),
                        "after",
                        found.after().getShort()),
                List.of(found.before().cited(), found.after().cited()));
        model.addAttribute("difference", found);
        model.addAttribute("aspect", aspect);
        return "version/differences";
    }
}
