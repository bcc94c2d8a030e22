package org.dutygraph.load;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the administrator begins: what can be done, and where. */
@Controller
class AdministratorPages {

    @GetMapping(AdministratorAccess.PAGES)
    String administrator() {
        return "load/administrator";
    }
}
