package org.dutygraph.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium, the one that the machine has; tests that need one are skipped where there is none. */
public final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIET));
    }

    /** The browser; the test that asks for it is skipped where there is none. */
    public static Browser start() {
        Optional<Path> executable = executable();
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium found");
        return new Browser(executable.orElseThrow());
    }

    private static Optional<Path> executable() {
        return Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of a desktop. */
    public Page desktop() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** A window of a phone. */
    Page phone() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844));
    }

    /** A desktop's window that runs no scripts. */
    Page withoutScripts() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setJavaScriptEnabled(false));
    }

    /** A window of a desktop whose reader would rather have English. */
    Page english() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("en-GB"));
    }

    private Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        options.locale = options.locale == null ? "zh-CN" : options.locale;
        BrowserContext context = chromium.newContext(options.setAcceptDownloads(true));
        context.setDefaultTimeout(45_000);
        return context.newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
