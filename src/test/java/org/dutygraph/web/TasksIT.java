package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What people come for beside the questions, done as they would do it. */
class TasksIT extends Tasks {

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
    void collectsWithNotes() {
        navigate("/duties/652325105-reclaimed-1");
        page.locator("[data-collect]").click();
        navigate("/departments/652325-民政局");
        page.locator("[data-collect]").click();
        page.getByRole(AriaRole.LINK, named("我的收集 (2)")).click();
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(2);
        page.getByLabel("“奇台县民政局”的备注").fill("问过电话");
        page.getByLabel("“奇台县民政局”的备注").press("Enter");
        page.waitForURL(address -> address.contains("note."));

        // it is found again without its address, and after something has been taken out
        navigate("/collection");
        click("打开这个浏览器里记着的收集");
        PlaywrightAssertions.assertThat(page.getByLabel("“奇台县民政局”的备注")).hasValue("问过电话");
        page.getByRole(AriaRole.BUTTON, named("移出“对违规领取高龄津贴的追缴”")).click();
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(1);
        PlaywrightAssertions.assertThat(page.getByLabel("“奇台县民政局”的备注")).hasValue("问过电话");
        navigate("/duties/652325105-reclaimed-1");
        PlaywrightAssertions.assertThat(page.locator("[data-collect]")).hasAttribute("aria-pressed", "false");
        PlaywrightAssertions.assertThat(page.locator("[data-collection]")).containsText("(1)");
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
    void findsTheSceneAgainByItsAddress() throws IOException {
        navigate("/explore?node=Township:652325105");
        page.waitForFunction("() => window.dutyGraph?.cy.nodes().length > 200");
        page.getByLabel("上级收回").uncheck();
        page.getByLabel("布局").selectOption("circle");
        Download picture = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("PNG")).click());
        assertThat(Files.size(picture.path()))
                .as("a circle is larger than a browser can draw at twice its size")
                .isGreaterThan(10_000);
        page.evaluate("() => dutyGraph.cy.getElementById('County:652325').position({ x: 700, y: 40 }).select()");
        page.getByRole(AriaRole.BUTTON, named("固定")).click();
        page.waitForURL(address -> address.contains("pinned=County"));

        try (Page other = browser.desktop()) {
            other.navigate(page.url());
            other.waitForFunction("() => window.dutyGraph?.cy.nodes(':locked').length === 1");
            assertThat(other.evaluate("() => dutyGraph.cy.getElementById('County:652325').position('x')"))
                    .isEqualTo(700);
            assertThat(other.getByLabel("布局").inputValue()).isEqualTo("circle");
            PlaywrightAssertions.assertThat(other.getByLabel("上级收回")).not().isChecked();
            assertThat((int) other.evaluate("() => dutyGraph.cy.nodes('[list=\"reclaimed\"]:visible').length"))
                    .isZero();
        }
    }

    @Test
    void goesThroughTheGraphByKeyboardAndBack() {
        navigate("/explore?node=Township:652325105");
        page.waitForFunction("() => window.dutyGraph?.cy.nodes().length > 200");
        page.locator("#stage").focus();
        page.keyboard().press("n");
        PlaywrightAssertions.assertThat(page.locator("#picked")).containsText("奇台县");
        page.keyboard().press("Enter");
        page.waitForFunction("() => dutyGraph.cy.nodes('[kind=\"Department\"]').length > 20");

        page.goBack();
        page.waitForFunction("() => window.dutyGraph?.cy.nodes().length > 200");
        assertThat((int) page.evaluate("() => dutyGraph.cy.nodes('[kind=\"Department\"]').length"))
                .isZero();
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
            english.navigate(address("/departments?county=奇台县"));
            PlaywrightAssertions.assertThat(english.locator("h1")).hasText("Departments · 奇台县");
            english.getByRole(AriaRole.LINK, named("中文")).click();
            PlaywrightAssertions.assertThat(english.locator("h1")).hasText("部门 · 奇台县");
            english.getByLabel("职能").fill("民政局");
            english.getByRole(AriaRole.BUTTON, named("查看")).click();

            english.waitForURL(address -> address.contains("function="));
            PlaywrightAssertions.assertThat(english.locator("h1")).hasText("部门 · 奇台县 · 民政局");
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
}
