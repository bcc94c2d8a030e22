package org.dutygraph.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A desktop's window that begins at the first page, in Chinese, and how people use it. */
@DutyGraphTest
abstract class Tasks {

    static Browser browser;

    @LocalServerPort
    private int port;

    Page page;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

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

    int port() {
        return port;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
