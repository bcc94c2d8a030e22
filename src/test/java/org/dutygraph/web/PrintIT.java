package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page on paper has every column that the screen has, every text whole and once, and nothing to click. */
class PrintIT extends Tasks {

    /** What a sheet of A4 holds between its margins, in pixels. */
    private static final int ACROSS = 1032;

    private static final int UPRIGHT = 702;

    private static final String BEYOND_THE_EDGE = """
            () => [...document.querySelectorAll('main th, main td, main pre, main blockquote, main p')]
              .filter(it => it.checkVisibility() && it.getBoundingClientRect().right > innerWidth + 1)
              .map(it => it.textContent.slice(0, 60))
            """;
    private static final String TO_CLICK = """
            () => [...document.querySelectorAll('button, input, select, form, td summary, .actions a, .tools, nav a')]
              .filter(it => it.checkVisibility() ).map(it => it.outerHTML.slice(0, 80))
            """;
    private static final String CLIPPED = """
            () => [...document.querySelectorAll('.clip, pre, .doc')]
              .filter(it => it.scrollHeight > it.clientHeight + 2 || it.scrollWidth > it.clientWidth + 2)
              .map(it => it.className + it.textContent.slice(0, 60))
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/questions/reclaimed-by-county?county=沙湾市&category=城乡建设, true",
        "/questions/still-borne?county=奇台县, true",
        "/questions/work-with-function?function=公安局&matter=学校安全, true",
        "/questions/compare-townships?township=652325105&other=654203106, true",
        "/questions/reclaimed-counts, true",
        "/townships/652325105, false",
        "/compare?township=652325105&township=654203106, false",
        "/quality, false",
        "/common-duties/m0118cf5c7c, false",
    })
    void isWholeOnPaper(String path, boolean across) {
        page.setViewportSize(across ? ACROSS : UPRIGHT, 700);
        navigate(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat((List<?>) page.evaluate(BEYOND_THE_EDGE)).isEmpty();
        assertThat((List<?>) page.evaluate(TO_CLICK)).isEmpty();
        assertThat((List<?>) page.evaluate(CLIPPED)).isEmpty();
        assertThat(page.locator(".at").count()).isEqualTo(page.locator(".doc").count());
    }
}
