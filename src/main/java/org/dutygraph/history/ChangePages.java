package org.dutygraph.history;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The log as a page. */
@Controller
class ChangePages {

    /** More than a person looks through; the file has all. */
    private static final int MOST = 20_000;

    private final ChangeLog log;
    private final Changes changes;

    ChangePages(ChangeLog log, Changes changes) {
        this.log = log;
        this.changes = changes;
    }

    @GetMapping("/changes")
    String changes(Model model) throws IOException {
        List<ChangeRow> rows = changes.newest(MOST).stream().map(ChangeRow::of).toList();
        model.addAttribute("proof", log.proof());
        model.addAttribute("changes", rows);
        return "history/changes";
    }
}
