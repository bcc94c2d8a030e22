package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ten tasks of a researcher, each from the first page, with as many clicks, choices and texts typed as it takes at most. */
class ResearchIT extends Tasks {

    private static final Logger LOG = LoggerFactory.getLogger(ResearchIT.class);

    private int steps;

    @AfterEach
    void tell(TestInfo task) {
        LOG.info("{}: {} steps", task.getDisplayName(), steps);
    }

    @Test
    void tableOfWhatEachCountyReclaimedWithItsCitation() throws IOException {
        follow("各县收回了哪些事项");
        assertThat(page.locator("#gbt").textContent()).contains("各县收回了哪些事项？[DS/OL]", "数据版本", "wuqia-wuqia-2025-07.txt");
        assertThat(Files.size(saved("下载 Excel").path())).isGreaterThan(10_000);
        assertSteps(2);
    }

    @Test
    void whatACountyTookBackAndOthersStillBearWithTheLines() {
        ask("奇台县收回了、别的乡镇还在干的有哪些");
        follow("看完整的答案");
        assertThat(page.locator(".borne").count()).isGreaterThan(3);
        assertThat(page.locator(".borne .still").allTextContents())
                .allSatisfy(text -> assertThat(text).contains("第").doesNotContain("奇台县"));
        assertSteps(2);
    }

    @Test
    void whichDepartmentsLeadMostAndWhatTheyMustDo() {
        nav("部门");
        type(page.getByLabel("县（市、区）"), "沙湾市");
        press("查看");
        sortBy("对应");
        Locator first = page.locator("#rows tbody tr").first();
        String most = first.getByRole(AriaRole.LINK).first().innerText();
        step(first.getByRole(AriaRole.LINK).first());
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText(most);
        assertThat(page.locator("#duties-assisted td.long").allInnerTexts().stream()
                        .filter(text -> !text.isBlank())
                        .count())
                .isGreaterThanOrEqualTo(3);
        assertSteps(5);
    }

    @Test
    void howTwoTownshipsDifferAndWhatIsReclaimedHereAndDoneThere() {
        nav("比较");
        choose("#t0", "奇台县西地镇");
        choose("#t1", "乌恰县乌恰镇");
        step(page.locator("main form button.main"));
        assertThat(page.locator("#rows-borne .borne").count()).isEqualTo(9);
        PlaywrightAssertions.assertThat(page.getByText("没有一项整项换清单")).isVisible();
        assertThat(saved("本页的表，Excel").suggestedFilename()).contains("西地镇、乌恰县乌恰镇");
        assertSteps(5);
    }

    @Test
    void pictureOfWhatSurroundsADepartment() throws IOException {
        nav("探索");
        type(page.locator("#find"), "公安局");
        press("查找");
        step(page.locator("#found a").filter(new Locator.FilterOptions().setHasText("职能 公安局")));
        page.waitForFunction("() => window.dutyGraph?.cy.nodes().length > 5");
        Download picture = page.waitForDownload(() -> press("SVG"));
        assertThat(Files.readString(picture.path()))
                .contains("探索 · 公安局", "沙湾市公安局", "部门", "fill=\"#fff\"", "乡镇履职事项图谱", "/explore");
        assertSteps(5);
    }

    @Test
    void everythingAboutAMatterWithNothingCollapsedSilently() {
        ask("养犬");
        assertThat(page.locator(".hits .what").allInnerTexts()).isNotEmpty().anySatisfy(text -> assertThat(text)
                .contains("养犬"));
        assertThat(page.locator(".hits").first().innerText()).contains("养犬");
        assertSteps(1);
    }

    @Test
    void whatIsReclaimedInOnePlaceAndPerformedInAnother() {
        nav("提问");
        follow("哪些事项在不同乡镇列在不同清单上");
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(2);
        assertThat(page.locator("#rows").innerText()).contains("西戈壁镇", "沙湾市西戈壁镇");
        assertSteps(2);
    }

    @Test
    void allOfItIntoExcelAndGephi() throws IOException {
        nav("下载");
        assertThat(Files.size(saved("duty-graph.xlsx").path())).isGreaterThan(100_000);
        assertThat(Files.size(saved("duty-graph.gexf").path())).isGreaterThan(100_000);
        assertSteps(3);
    }

    @Test
    void linkToExactlyThisView() {
        follow("各县收回了哪些事项");
        follow("沙湾市 60");
        PlaywrightAssertions.assertThat(page.locator("#asked")).hasText("沙湾市收回了哪些事项？");
        type(page.getByRole(AriaRole.SEARCHBOX, named("在表中筛选")), "民政");
        page.waitForURL(address -> address.contains("filter="));
        sortBy("事项名称");
        page.waitForURL(address -> address.contains("sort="));
        assertThat(page.locator("#cite ~ * a, section a").allInnerTexts())
                .anyMatch(text -> text.contains("filter=") && text.contains("sort="));
        assertSteps(4);
    }

    @Test
    void whatIsDoubtfulAndAMistakeReported() {
        step(page.locator("footer").getByRole(AriaRole.LINK, link("文件质量")));
        step(page.locator("#rows").getByRole(AriaRole.LINK, link("报告错误")).first());
        type(page.getByLabel("哪里不对"), "这一条不是错误");
        press("送出");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("收到了，谢谢");
        assertSteps(4);
    }

    private void assertSteps(int most) {
        assertThat(steps).as("steps").isLessThanOrEqualTo(most);
    }

    private void nav(String name) {
        step(page.locator("header nav").getByRole(AriaRole.LINK, link(name).setExact(true)));
    }

    private void follow(String name) {
        step(page.locator("main").getByRole(AriaRole.LINK, link(name)).first());
    }

    private void press(String name) {
        step(page.locator("main").getByRole(AriaRole.BUTTON, link(name)).first());
    }

    private void sortBy(String column) {
        step(page.locator("#rows thead a")
                .filter(new Locator.FilterOptions().setHasText(column))
                .first());
    }

    private Download saved(String name) {
        return page.waitForDownload(() -> follow(name));
    }

    private void choose(String box, String label) {
        steps++;
        page.locator(box).selectOption(label);
    }

    private void type(Locator box, String text) {
        steps++;
        box.fill(text);
    }

    private void ask(String text) {
        type(page.locator("#q"), text);
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/search"));
    }

    private void step(Locator target) {
        steps++;
        target.click();
    }
}
