package org.dutygraph.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A desktop's window that begins at the first page, in Chinese, and how people use it. */
abstract class Tasks extends InBrowser {

    Page page;

    @BeforeEach
    void open() {
        page = browser.desktop();
        navigate("/");
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    void navigate(String path) {
        page.navigate(address(path));
    }

    void click(String text) {
        page.locator("main").getByRole(AriaRole.LINK, link(text)).first().click();
    }

    static Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    static Page.GetByRoleOptions checkbox(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Page.GetByRoleOptions navigation(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
