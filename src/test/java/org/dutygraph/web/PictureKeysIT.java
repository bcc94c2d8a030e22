package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures are read by the keyboard, part by part, in words that a screen reader says, and lead on to pages. */
class PictureKeysIT extends Tasks {

    /** What the bars and flows say is what the table says; after the last comes the first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/questions/departments-by-load?county=652325&view=bar | ArrowDown ArrowDown ArrowUp | [^：]+局：.+ \\d+.*",
                "/questions/departments-by-load?county=652325&view=bar&lang=en | ArrowRight | [^:]+局: .+ \\d+.*",
                "/questions/compare-townships?township=652325105&other=654203106&view=flow | ArrowDown"
                        + "| 西地镇 · 基本履职 → 西戈壁镇 · 基本履职 79",
                "/questions/compare-counties?county=652325&other=654203&view=flow | End Home"
                        + "| 奇台县 · 基本履职 → 沙湾市 · 基本履职 79",
                "/questions/compare-counties?county=652325&other=654203&view=flow | ArrowUp | 奇台县 · 没有 → 沙湾市 · 上级收回 \\d+",
            })
    void chartsAreReadPartByPart(String path, String keys, String told) {
        navigate(path);
        Locator chart = page.locator(".chart[role=application]");
        chart.focus();
        press(keys);

        PlaywrightAssertions.assertThat(page.locator(".picked"))
                .hasText(java.util.regex.Pattern.compile("^" + told.strip() + "$"));
        assertThat(chart.getAttribute("aria-label")).containsAnyOf("方向键", "arrow keys");
    }

    @Test
    void aBarLeadsToThePageOfWhatItCounts() {
        navigate("/questions/departments-by-load?county=652325&view=bar");
        page.locator(".chart[role=application]").focus();
        press("ArrowDown");
        page.locator(".picked a").waitFor();
        press("Enter");

        page.waitForURL(address -> address.contains("/functions/"));
    }

    /** One goes along what something is joined to, is told by what, and goes on from there. */
    @Test
    void aGraphIsReadAlongItsRelationships() {
        navigate("/explore?node=Township:652325105");
        page.waitForFunction("() => window.dutyGraph?.cy.nodes().length > 200");
        page.evaluate("() => { dutyGraph.cy.getElementById('Township:652325105').select(); }");
        page.locator("#stage").focus();
        press("l");

        Locator told = page.locator("#picked");
        PlaywrightAssertions.assertThat(told).containsText("西地镇");
        PlaywrightAssertions.assertThat(told).containsText("画面中的关系");
        String first = told.innerText();
        press("l");
        PlaywrightAssertions.assertThat(told).not().hasText(first);
        String reached = String.valueOf(page.evaluate("() => dutyGraph.cy.nodes(':selected').id()"));
        press("o");
        press("l");
        assertThat(page.evaluate("() => dutyGraph.cy.scratch('from')")).isEqualTo(reached);
        PlaywrightAssertions.assertThat(told).containsText("西地镇");
    }

    @Test
    void aGraphOfAnAnswerTellsHowMuchTwoShare() {
        navigate("/questions/departments-working-together?county=奇台县");
        page.waitForFunction("() => document.querySelector('.stage').drawing?.nodes().length > 20");
        page.locator(".stage").focus();
        press("n l");

        PlaywrightAssertions.assertThat(page.locator(".picked"))
                .hasText(java.util.regex.Pattern.compile("局 共同承担 .*局 \\d+ · 职能：.* · 画面中的关系：共同承担 \\d+"));
    }

    /** A picture says by itself which lists it rests on and how it is cited. */
    @Test
    void aPictureNamesItsSources() throws IOException {
        navigate("/questions/departments-by-load?county=652325&view=bar");
        page.locator(".chart canvas, .chart svg").first().waitFor();
        String picture = Files.readString(page.waitForDownload(
                        () -> page.getByRole(AriaRole.BUTTON, named("SVG")).click())
                .path());

        assertThat(picture)
                .contains("<desc>乡镇履职事项图谱. ", "[DS/OL]", "奇台县西地镇履职事项清单 2025-07")
                .containsPattern(">来源文件：奇台县西地镇履职事项清单 2025-07 · [0-9a-f]{16}</text>");
    }

    private void press(String keys) {
        for (String key : keys.strip().split(" ", -1)) {
            page.keyboard().press(key);
        }
    }
}
