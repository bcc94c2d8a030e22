package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people come for, done as they would do it. */
@DutyGraphTest
class TasksIT {

    private static Browser browser;

    @LocalServerPort
    private int port;

    private Page page;

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
        page.navigate("http://127.0.0.1:" + port + "/");
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void asksAndTakesTheAnswerAway() throws IOException {
        click("各县收回了哪些事项");
        page.locator("#county").fill("沙湾市");
        page.locator("#category").fill("城乡建设");
        page.getByRole(AriaRole.BUTTON, named("提问")).click();
        page.getByText("沙湾市收回了哪些“城乡建设”类事项？").first().waitFor();

        assertThat(page.url()).contains("county=", "category=");
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(13);
        assertThat(page.locator("#gbt").innerText()).contains("沙湾市收回了哪些“城乡建设”类事项？[DS/OL]");
        Download download = page.waitForDownload(() -> click("下载 CSV（Excel 可直接打开）"));
        assertThat(Http.csv(Files.readString(download.path()).substring(1))).hasSize(13);
    }

    /** Four steps: the card, two counties, the button. */
    @Test
    void findsWhatOneCountyHasReclaimedAndAnotherHasNot() {
        click("一个县收回了、另一个县没有");
        page.getByLabel("收回的县（市、区）").first().fill("玛纳斯县");
        page.getByLabel("没有收回的县（市、区）").fill("奇台县");
        page.getByRole(AriaRole.BUTTON, named("提问")).click();

        page.getByText("玛纳斯县收回了、奇台县没有收回的有哪些事项？").first().waitFor();
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(13);
        assertThat(page.locator("#rows").innerText()).contains("屠宰检疫", "另一个县列在");
    }

    /** Three steps: the card, the matter, the button. */
    @Test
    void findsWhoWorksWithADepartmentAndWhatIsLeftToTheTownship() {
        click("谁和公安局一起做，留给乡镇什么");
        page.getByLabel("什么事").fill("学校安全");
        page.getByRole(AriaRole.BUTTON, named("提问")).click();

        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(5);
        assertThat(page.locator("#rows").textContent())
                .contains("玛纳斯县", "奇台县", "吉木萨尔县", "乌恰县", "沙湾市", "教育", "一起做的部门", "留给乡镇的");
    }

    /** Three steps from the first page: the county, the number in its category, the button that copies. */
    @Test
    void takesACitableTableOfOneCategoryOfACounty() {
        page.locator("main").getByRole(AriaRole.LINK, link("沙湾市")).first().click();
        page.locator("#counts tr")
                .filter(new Locator.FilterOptions().setHasText("城乡建设"))
                .getByRole(AriaRole.LINK)
                .last()
                .click();

        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(13);
        assertThat(page.locator("#gbt").innerText()).contains("沙湾市收回了哪些“城乡建设”类事项？[DS/OL]", "数据版本");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.LINK, named("下载 Excel")))
                .isVisible();
    }

    @Test
    void asksInWordsAndTakesTheAnswerAway() throws IOException {
        page.locator("main input[name=q]").fill("沙湾市收回了哪些事项");
        page.getByRole(AriaRole.BUTTON, named("提问或搜索")).click();

        PlaywrightAssertions.assertThat(page.locator(".answered")).containsText("理解为：沙湾市收回了哪些事项？");
        PlaywrightAssertions.assertThat(page.locator("#preview tbody tr")).hasCount(5);
        Download download = page.waitForDownload(() -> click("下载 CSV（Excel 可直接打开）"));
        assertThat(Http.csv(Files.readString(download.path()).substring(1))).hasSize(60);
        click("看完整的答案");
        PlaywrightAssertions.assertThat(page.locator("#asked")).hasText("沙湾市收回了哪些事项？");
    }

    @Test
    void offersWhatMayBeMeantWhereItIsNotSure() {
        navigate("/search?q=昆山市收回了哪些事项");

        PlaywrightAssertions.assertThat(page.locator(".answered")).containsText("不认识“昆山市”");
        assertThat(page.locator("#preview").count()).isZero();
        page.locator(".answered li a").first().waitFor();
    }

    @Test
    void saysWhatIsPossibleWhereAValueIsUnknown() {
        click("各县收回了哪些事项");
        page.locator("#county").fill("昆山市");
        page.getByRole(AriaRole.BUTTON, named("提问")).click();

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("昆山市", "奇台县");
    }

    @Test
    void sortsFiltersAndChoosesColumns() {
        navigate("/questions/duties-of-township?township=652325105");
        Locator rows = page.locator("#rows tbody tr:visible");
        int all = rows.count();
        page.getByRole(AriaRole.SEARCHBOX, named("在表中筛选")).fill("高龄津贴");
        PlaywrightAssertions.assertThat(rows).not().hasCount(all);
        assertThat(rows.count()).isPositive().isLessThan(all);
        page.locator("#rows thead th button")
                .filter(new Locator.FilterOptions().setHasText("事项名称"))
                .click();
        assertThat(page.locator("#rows th[aria-sort=ascending]").innerText()).contains("事项名称");
        page.getByText("选择列").click();
        page.getByRole(AriaRole.CHECKBOX, checkbox("文件")).check();
        assertThat(page.locator("#rows thead").innerText()).contains("文件");
    }

    @Test
    void looksAtAnAnswerAsItSuits() throws IOException {
        navigate("/questions/departments-working-together?county=奇台县");
        page.waitForFunction("() => document.querySelector('.stage').drawing?.nodes().length > 20");
        assertThat(page.evaluate("() => document.querySelector('.stage').drawing.edges('[weight >= 5]').length"))
                .isEqualTo(1);
        Download drawing = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("SVG")).click());
        assertThat(Files.readString(drawing.path())).contains("市场监督管理局");

        page.getByRole(AriaRole.NAVIGATION, navigation("看作"))
                .getByRole(AriaRole.LINK, link("条形图"))
                .click();
        page.locator(".chart canvas, .chart svg").first().waitFor();
        page.getByRole(AriaRole.NAVIGATION, navigation("看作"))
                .getByRole(AriaRole.LINK, link("表格"))
                .click();
        page.waitForURL(address -> address.contains("view=table"));
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr").first()).containsText("公安局");
        PlaywrightAssertions.assertThat(page.locator(".stage, .chart")).hasCount(0);
    }

    @Test
    void leadsFromTheTownshipToTheLineOfTheDocument() {
        page.locator("main").getByRole(AriaRole.LINK, link("老台乡")).first().click();
        click("对临时建筑物、构筑物和其他设施限期拆除期满仍不拆除的强制拆除");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("吉木萨尔县住房和城乡建设局");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("承接");
        click("在文件中查看第 393 行");

        Locator line = page.locator("#L393");
        assertThat(line.getAttribute("class")).contains("marked");
        assertThat(line.innerText()).contains("对临时建筑物");
        assertThat((Boolean) line.evaluate("it => it.getBoundingClientRect().top < innerHeight"))
                .isTrue();
    }

    @Test
    void comparesTownships() {
        navigate("/townships");
        page.getByLabel("选择西地镇").check();
        page.getByLabel("选择西戈壁镇").check();
        page.getByRole(AriaRole.BUTTON, named("比较勾选的乡镇（二至五个）")).click();

        page.locator("h2")
                .filter(new Locator.FilterOptions().setHasText("只在西地镇"))
                .waitFor();
        page.locator("#rows-alike tbody tr").nth(50).waitFor();
    }

    @Test
    void walksInTheGraph() throws IOException {
        navigate("/explore?node=Duty:652325105-assisted-1");
        page.waitForFunction("() => window.dutyGraph?.cy.nodes().length > 3");
        int before = nodes();
        page.evaluate("() => dutyGraph.cy.getElementById('Township:652325105').select()");
        page.getByRole(AriaRole.BUTTON, named("展开")).click();
        page.waitForFunction("before => dutyGraph.cy.nodes().length > before + 100", before);
        page.waitForURL(address -> address.contains("open=Township"));

        page.evaluate("() => { dutyGraph.cy.nodes().unselect();"
                + " dutyGraph.cy.getElementById('Township:652325105').select();"
                + " dutyGraph.cy.getElementById('Department:652325-组织部').select(); }");
        page.getByRole(AriaRole.BUTTON, named("两点之间的路径")).click();
        page.waitForFunction("() => dutyGraph.cy.elements('.way').length >= 5");

        Download picture = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("PNG")).click());
        assertThat(Files.size(picture.path())).isGreaterThan(10_000);
        Download drawing = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("SVG")).click());
        assertThat(Files.readString(drawing.path())).startsWith("<svg").contains("circle");
    }

    @Test
    void staysInEnglishFromPageToPage() {
        page.getByRole(AriaRole.LINK, named("English")).click();
        page.getByRole(AriaRole.NAVIGATION, navigation("Main"))
                .getByRole(AriaRole.LINK, link("Departments"))
                .click();

        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Departments");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        page.getByRole(AriaRole.LINK, named("中文")).click();
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("部门");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void keepsChineseForOneWhoseBrowserWouldRatherHaveEnglish() {
        try (Page english = browser.english()) {
            english.navigate("http://127.0.0.1:" + port + "/departments?county=奇台县");
            PlaywrightAssertions.assertThat(english.locator("h1")).hasText("Departments");
            english.getByRole(AriaRole.LINK, named("中文")).click();
            PlaywrightAssertions.assertThat(english.locator("h1")).hasText("部门");
            english.getByLabel("职能").fill("民政局");
            english.getByRole(AriaRole.BUTTON, named("查看")).click();

            english.waitForURL(address -> address.contains("function="));
            PlaywrightAssertions.assertThat(english.locator("h1")).hasText("部门");
        }
    }

    @Test
    void isReachedByKeyboard() {
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }

    private int nodes() {
        return (int) page.evaluate("() => dutyGraph.cy.nodes().length");
    }

    private void navigate(String path) {
        page.navigate("http://127.0.0.1:" + port + path);
    }

    private void click(String text) {
        page.locator("main").getByRole(AriaRole.LINK, link(text)).first().click();
    }

    private static Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions checkbox(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions navigation(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
