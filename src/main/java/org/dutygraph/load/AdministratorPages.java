package org.dutygraph.load;

import jakarta.servlet.http.HttpServletRequest;
import org.dutygraph.account.AdministratorAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the administrator begins: what can be done, and where. */
@Controller
class AdministratorPages {

    @GetMapping(AdministratorAccess.PAGES)
    String administrator(HttpServletRequest request, Model model) {
        model.addAttribute("administers", request.isUserInRole("ADMINISTER"));
        return "load/administrator";
    }
}
