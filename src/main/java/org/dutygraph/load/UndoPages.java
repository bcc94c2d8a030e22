package org.dutygraph.load;

import org.dutygraph.account.AdministratorAccess;
import org.dutygraph.web.Frame;
import org.dutygraph.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Where the administrator sees the last change and undoes it. */
@Controller
class UndoPages {

    private static final String PAGE = AdministratorAccess.PAGES + "/undo";

    private final Undoing undoing;
    private final Frame frame;

    UndoPages(Undoing undoing, Frame frame) {
        this.undoing = undoing;
        this.frame = frame;
    }

    @GetMapping(PAGE)
    String last(Model model) {
        model.addAttribute("changes", undoing.last());
        return "load/undo";
    }

    @PostMapping(PAGE)
    RedirectView undo(
            @RequestParam long change, @RequestParam(defaultValue = "") String author, @RequestParam String reason) {
        undoing.undo(change, SignedIn.nameOrElse(author), reason);
        return new RedirectView(frame.in("/changes"));
    }
}
