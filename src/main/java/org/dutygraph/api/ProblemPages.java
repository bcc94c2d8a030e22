package org.dutygraph.api;

import java.util.Locale;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.Troubles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the type of a problem leads to: what it means and what to do about it. */
@Controller
class ProblemPages {

    private final Troubles troubles;

    ProblemPages(Troubles troubles) {
        this.troubles = troubles;
    }

    @GetMapping("/problems")
    String problems(Locale locale, Model model) {
        model.addAttribute("troubles", troubles.all(locale));
        return "api/problems";
    }

    @GetMapping("/problems/{code}")
    String problem(@PathVariable String code, Locale locale, Model model) {
        model.addAttribute(
                "trouble",
                troubles.named(code, locale)
                        .orElseThrow(() -> RequestProblem.notFound("no-such-address", "/problems/" + code)));
        return "api/problem";
    }
}
