package org.dutygraph.duty;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One duty, with who does what in it, where else it is listed, and its line in the document. */
@Controller
class DutyPages {

    private final Duties duties;

    DutyPages(Duties duties) {
        this.duties = duties;
    }

    @GetMapping("/duties/{id}")
    String duty(@PathVariable String id, Model model) {
        KnownDuty duty = duties.known(id);
        model.addAttribute("duty", duty.profile());
        model.addAttribute("groups", duties.groups(duty.profile()));
        model.addAttribute("townshipItems", duty.townshipItems());
        String township = duty.profile().townshipResponsibility();
        model.addAttribute(
                "townshipGroups", township == null ? List.of() : CellItems.whole(township, duty.townshipItems()));
        model.addAttribute("siblings", duty.siblings());
        model.addAttribute("stillBorne", duty.stillBorne());
        return "duty/duty";
    }
}
