package org.dutygraph.account;

import org.dutygraph.web.Frame;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Where the administrator keeps the accounts. Each form says which accounts it was made from, as {@code If-Match} does. */
@Controller
@RequestMapping(AccountPages.PAGE)
class AccountPages {

    static final String PAGE = AdministratorAccess.PAGES + "/accounts";

    private final Accounts accounts;
    private final Frame frame;

    AccountPages(Accounts accounts, Frame frame) {
        this.accounts = accounts;
        this.frame = frame;
    }

    @GetMapping
    String accounts(Model model) {
        AccountFile now = accounts.now();
        model.addAttribute("accounts", now.accounts());
        model.addAttribute(
                "faults",
                accounts.faults(now).stream()
                        .map(RequestProblem::getDetailMessageArguments)
                        .toList());
        model.addAttribute("version", now.version());
        model.addAttribute("roles", Role.codes());
        return "account/accounts";
    }

    @PostMapping("/add")
    RedirectView add(
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String version,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        accounts.add(name, role, password, seen(seen, version));
        return back();
    }

    /** What is empty stays as it was. */
    @PostMapping("/change")
    RedirectView change(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String version,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        accounts.change(name, role, password, seen(seen, version));
        return back();
    }

    @PostMapping("/remove")
    RedirectView remove(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String version,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        accounts.remove(name, seen(seen, version));
        return back();
    }

    private static String seen(@Nullable String header, String version) {
        return header == null ? version : header;
    }

    private RedirectView back() {
        return new RedirectView(frame.in(PAGE));
    }
}
