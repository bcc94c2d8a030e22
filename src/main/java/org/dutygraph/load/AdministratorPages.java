package org.dutygraph.load;

import jakarta.servlet.http.HttpServletRequest;
import org.dutygraph.account.AdministratorAccess;
import org.dutygraph.account.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the administrator begins: what can be done, and where. */
@Controller
class AdministratorPages {

    @GetMapping(AdministratorAccess.PAGES)
    String administrator(HttpServletRequest request, Model model) {
        model.addAttribute("administers", Role.ADMINISTER.isOf(request));
        return "load/administrator";
    }
}
