package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed into a box is completed, by keyboard and by mouse: in the middle of the first page, and in every page's head. */
class SuggestionsIT extends InBrowser {

    @ParameterizedTest
    @CsvSource({"/, main, false", "/about, header, false", "/about, header, true"})
    void boxSuggestsByKeyboardWhileOneTypes(String path, String where, boolean phone) {
        try (Page page = phone ? browser.phone() : browser.desktop()) {
            page.navigate(address(path));
            Locator box = page.locator(where + " input[name=q]");
            Locator suggestions = page.locator(where + " .suggestions");
            box.pressSequentially("民政局");
            Locator option = suggestions
                    .locator("[role=option]")
                    .filter(new Locator.FilterOptions().setHasText("职能"))
                    .first();
            option.waitFor();
            assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(suggestions.boundingBox().x)
                    .as("all of it is in the window")
                    .isNotNegative();
            box.press("ArrowDown");
            assertThat(box.getAttribute("aria-activedescendant"))
                    .isEqualTo(suggestions.locator("[aria-selected=true]").getAttribute("id"));
            box.press("Escape");
            PlaywrightAssertions.assertThat(suggestions).isHidden();

            box.press("Backspace");
            option.waitFor();
            option.click();
            page.waitForURL(address -> address.contains("/functions/"));
        }
    }
}
