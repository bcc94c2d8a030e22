package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What holds for every page: people with any sense and any window can read it, and it is light. */
class PagesIT extends InBrowser {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final int HEAVIEST = 500_000;
    /** What one chooses by that goes beyond the window, or beyond its own edge. */
    private static final String CUT =
            "[...document.querySelectorAll('.chip, .chip .label, .chips a, .filters label')].filter(each => each.offsetWidth &&"
                    + " (each.getBoundingClientRect().right > innerWidth || each.scrollWidth > each.clientWidth + 1 &&"
                    + " getComputedStyle(each).display !== 'inline')).map(each => each.textContent)";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/pages.csv", useHeadersInDisplayName = true)
    void isAccessibleQuietAndLight(String id, String path, String expected) throws IOException {
        try (Page page = browser.desktop()) {
            List<String> complaints = new ArrayList<>();
            List<Request> requests = new ArrayList<>();
            page.onConsoleMessage(message -> complain(message, complaints));
            page.onPageError(complaints::add);
            page.onRequestFinished(requests::add);

            Response response = page.navigate(address(path));
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);

            assertThat(response.status()).isEqualTo(200);
            assertThat(page.locator("main").textContent()).contains(expected).doesNotContain("??");
            assertThat(complaints).isEmpty();
            assertThat(requests).allMatch(request -> request.url().startsWith(address("")) || isLocal(request));
            // asking for a size lets the browser tell of what has come late
            assertThat(List.copyOf(requests).stream()
                            .mapToInt(request -> request.sizes().responseBodySize)
                            .sum())
                    .isLessThan(HEAVIEST);
            assertThat(seriousIssues(page)).asInstanceOf(LIST).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/pages.csv", useHeadersInDisplayName = true)
    void fitsAPhone(String id, String path, String expected) {
        try (Page page = browser.phone()) {
            page.navigate(address(path));

            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
            assertThat(page.evaluate(CUT))
                    .asInstanceOf(LIST)
                    .as("chips that are cut")
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/pages.csv", useHeadersInDisplayName = true)
    void isReadWithoutScripts(String id, String path, String expected) {
        try (Page page = browser.withoutScripts()) {
            page.navigate(address(path));

            assertThat(page.locator("main").innerText()).contains(expected);
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
    }

    private static void complain(ConsoleMessage message, List<String> complaints) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
        }
    }

    private static boolean isLocal(Request request) {
        return request.url().startsWith("data:") || request.url().startsWith("blob:");
    }

    /** What axe-core calls serious or critical: rule and elements. */
    private static Object seriousIssues(Page page) throws IOException {
        try (InputStream axe = PagesIT.class.getResourceAsStream(AXE)) {
            assertThat(axe).as(AXE).isNotNull();
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                  .filter(found => ['serious', 'critical'].includes(found.impact))
                  .map(found => found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' | '))
                """);
    }
}
