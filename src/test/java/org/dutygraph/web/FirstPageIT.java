package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be pressed on the first page is large enough to be met: 24 pixels each way (WCAG 2.2, 2.5.8). */
class FirstPageIT extends InBrowser {

    private static final String SMALL = """
            () => [...document.querySelectorAll('a, button, input, select, summary')]
              .filter(each => each.className !== 'skip' && each.checkVisibility())
              .map(each => [each, each.getBoundingClientRect()])
              .filter(([, box]) => box.width < 24 || box.height < 24)
              .map(([each, box]) => each.outerHTML.slice(0, 90) + ' ' + Math.round(box.width) + 'x' + Math.round(box.height))
            """;

    @Test
    void targetsAreLargeEnough() {
        for (Page page : List.of(browser.desktop(), browser.phone())) {
            page.navigate(address("/"));
            // what is not laid out yet has no size
            page.evaluate(
                    "document.querySelectorAll('section').forEach(each => each.style.contentVisibility = 'visible')");
            assertThat((List<?>) page.evaluate(SMALL)).isEmpty();
            assertThat((int) page.evaluate("document.querySelectorAll('a').length"))
                    .isGreaterThan(200);
            page.context().close();
        }
    }
}
