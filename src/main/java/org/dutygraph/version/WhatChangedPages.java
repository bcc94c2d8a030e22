package org.dutygraph.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dutygraph.version.ChangedDuty.Line;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.Paging;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.TableAsked;
import org.dutygraph.web.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed in a county, or in all, between two dates, as a page. */
@Controller
class WhatChangedPages {

    private static final int ROWS = 100;
    /** More are typed, not chosen. */
    private static final int MOST_COUNTIES = 200;
    /** More than a person looks through; CSV has any number. */
    private static final int MOST_ROWS = 20_000;

    private final WhatChanged changed;
    private final TakenBack takenBack;
    private final KnownValues known;
    private final Tables tables;

    WhatChangedPages(WhatChanged changed, TakenBack takenBack, KnownValues known, Tables tables) {
        this.changed = changed;
        this.takenBack = takenBack;
        this.known = known;
        this.tables = tables;
    }

    /** One page of the duties that are otherwise, below how much is otherwise in each township and for each department. */
    @GetMapping("/what-changed")
    String whatChanged(
            @ModelAttribute Between between,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Found found = changed.of(between, kind);
        Paging.Page<Line> rows = found.page(new Paging(page, ROWS)).map(ChangedDuty::line);
        model.addAttribute("found", found);
        model.addAttribute("kind", kind.strip());
        model.addAttribute("townships", found.byTownship());
        model.addAttribute("departments", found.byDepartment());
        model.addAttribute("changes", rows);
        model.addAttribute("counties", known.all("county", MOST_COUNTIES));
        if (found.compared() > 0) {
            tables.rests(Map.of("to", found.to()), found.documents());
            tables.kept(TableAsked.MAIN, rows, () -> all(found));
        }
        return "version/what-changed";
    }

    /** Which counties took back the same matter first. */
    @GetMapping("/what-changed/first")
    String first(@RequestParam(defaultValue = "") String county, Model model) {
        model.addAttribute("matters", takenBack.all(county));
        model.addAttribute("county", county.strip());
        model.addAttribute("counties", known.all("county", MOST_COUNTIES));
        return "version/first";
    }

    private static List<Line> all(Found found) {
        if (found.total() > MOST_ROWS) {
            throw RequestProblem.tooLarge("too-many-to-arrange", found.total(), MOST_ROWS);
        }
        List<Line> all = new ArrayList<>();
        found.each(each -> all.add(each.line()));
        return all;
    }
}
